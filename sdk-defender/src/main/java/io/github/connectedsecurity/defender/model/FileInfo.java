package io.github.connectedsecurity.defender.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import io.github.connectedsecurity.defender.internal.AnyCase;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/** What is known of a file, worldwide. */
public final class FileInfo extends JsonModel {
  private FileInfo(Map<String, Object> json) { super(AnyCase.of(json)); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static FileInfo of(Map<String, Object> json) { return new FileInfo(json); }

  /** SHA-1. */
  public Optional<String> sha1() { return text("sha1"); }

  /** SHA-256. */
  public Optional<String> sha256() { return text("sha256"); }

  /** MD5. */
  public Optional<String> md5() { return text("md5"); }

  /** On how many devices of the world it was seen. */
  public Optional<Long> globalPrevalence() { return int64("globalPrevalence").or(() -> int64("globallyPrevalence")); }

  /** When it was first seen anywhere. */
  public Optional<Instant> globalFirstObserved() { return instant("globalFirstObserved"); }

  /** When it was last seen anywhere. */
  public Optional<Instant> globalLastObserved() { return instant("globalLastObserved"); }

  /** Bytes. */
  public Optional<Long> size() { return int64("size"); }

  /** Kind of file. */
  public Optional<String> fileType() { return text("fileType"); }

  /** Whether it is a program for Windows. */
  public Optional<Boolean> isPeFile() { return bool("isPeFile"); }

  /** Publisher. */
  public Optional<String> filePublisher() { return text("filePublisher"); }

  /** Product. */
  public Optional<String> fileProductName() { return text("fileProductName"); }

  /** Who signed it. */
  public Optional<String> signer() { return text("signer"); }

  /** Who issued the signing certificate. */
  public Optional<String> issuer() { return text("issuer"); }

  /** Hash of the signing certificate. */
  public Optional<String> signerHash() { return text("signerHash"); }

  /** Whether the signature holds. */
  public Optional<Boolean> isValidCertificate() { return bool("isValidCertificate"); }

  /** Verdict, such as {@code Unknown}, {@code Pua} or {@code Malware}. */
  public Optional<String> determinationType() { return text("determinationType"); }

  /** Name of what was recognised. */
  public Optional<String> determinationValue() { return text("determinationValue"); }
}
