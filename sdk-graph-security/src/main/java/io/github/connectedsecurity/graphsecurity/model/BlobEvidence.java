package io.github.connectedsecurity.graphsecurity.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A single blob in Azure storage. */
public final class BlobEvidence extends AlertEvidence {
  private BlobEvidence(Map<String, Object> json) { super(json); }

  /** Views a parsed object as this kind, whatever kind it names itself. */
  @JsonCreator
  public static BlobEvidence of(Map<String, Object> json) { return new BlobEvidence(json); }

  /** The container it lies in. */
  public Optional<BlobContainerEvidence> blobContainer() { return object("blobContainer", BlobContainerEvidence::of); }

  /** The mark by which storage tells versions of its content apart. */
  public Optional<String> etag() { return text("etag"); }

  /** Checksums of its content, each with its algorithm. */
  public List<FileHash> fileHashes() { return objects("fileHashes", FileHash::of); }

  /** Its name within the container. */
  public Optional<String> name() { return text("name"); }

  /** Its full address. */
  public Optional<String> url() { return text("url"); }
}
