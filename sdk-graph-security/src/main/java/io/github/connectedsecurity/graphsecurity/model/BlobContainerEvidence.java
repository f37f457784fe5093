package io.github.connectedsecurity.graphsecurity.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.Map;
import java.util.Optional;

/** A container in Azure blob storage. */
public final class BlobContainerEvidence extends AlertEvidence {
  private BlobContainerEvidence(Map<String, Object> json) { super(json); }

  /** Views a parsed object as this kind, whatever kind it names itself. */
  @JsonCreator
  public static BlobContainerEvidence of(Map<String, Object> json) { return new BlobContainerEvidence(json); }

  /** Its name, unique within the storage account. */
  public Optional<String> name() { return text("name"); }

  /** The storage account it lies in. */
  public Optional<AzureResourceEvidence> storageResource() { return object("storageResource", AzureResourceEvidence::of); }

  /** Its full address. */
  public Optional<String> url() { return text("url"); }
}
