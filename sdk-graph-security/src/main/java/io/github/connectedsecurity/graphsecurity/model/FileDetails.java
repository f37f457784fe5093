package io.github.connectedsecurity.graphsecurity.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import java.util.Map;
import java.util.Optional;

/** What is known about a file. */
public final class FileDetails extends JsonModel {
  private FileDetails(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static FileDetails of(Map<String, Object> json) { return new FileDetails(json); }

  /** The name without a path. */
  public Optional<String> fileName() { return text("fileName"); }

  /** The folder it lies in. */
  public Optional<String> filePath() { return text("filePath"); }

  /** The company that the file names as its maker. */
  public Optional<String> filePublisher() { return text("filePublisher"); }

  /** Its length in bytes. */
  public Optional<Long> fileSize() { return int64("fileSize"); }

  /** The authority that issued the signing certificate. */
  public Optional<String> issuer() { return text("issuer"); }

  /** Its MD5 checksum in hexadecimal digits. */
  public Optional<String> md5() { return text("md5"); }

  /** Its SHA-1 checksum in hexadecimal digits. */
  public Optional<String> sha1() { return text("sha1"); }

  /** Its SHA-256 checksum in hexadecimal digits. */
  public Optional<String> sha256() { return text("sha256"); }

  /** The SHA-256 checksum that Authenticode computes, which skips the signature. */
  public Optional<String> sha256Ac() { return text("sha256Ac"); }

  /** The holder of the signing certificate. */
  public Optional<String> signer() { return text("signer"); }
}
