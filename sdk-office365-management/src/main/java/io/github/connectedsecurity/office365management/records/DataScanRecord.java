package io.github.connectedsecurity.office365management.records;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.office365management.records.parts.DocumentMetadata;
import io.github.connectedsecurity.office365management.records.parts.SensitiveInformation;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A scan on demand classified a document. */
public final class DataScanRecord extends AuditRecord {
  private DataScanRecord(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static DataScanRecord of(Map<String, Object> json) { return new DataScanRecord(json); }

  /** What it found. */
  public List<SensitiveInformation> classificationInfo() { return objects("ClassificationInfo", SensitiveInformation::of); }

  /** The policy. */
  public Optional<String> policyId() { return text("PolicyId"); }

  /** 1 all classifiers of the tenant, 2 those chosen. */
  public Optional<Integer> classificationMode() { return int32("ClassificationMode"); }

  /** 1 never a match, 2 nothing new, 3 first matches, 4 some matches gone, 5 other matches. */
  public Optional<Integer> classificationPosture() { return int32("ClassificationPosture"); }

  /** 1 done, 2 done with errors, 3 failed. */
  public Optional<Integer> classificationResult() { return int32("ClassificationResult"); }

  /** The document. */
  public Optional<DocumentMetadata> documentMetaData() { return object("DocumentMetaData", DocumentMetadata::of); }

  /** What was found before. */
  public List<SensitiveInformation> previousClassificationInfo() { return objects("PreviousClassificationInfo", SensitiveInformation::of); }
}
