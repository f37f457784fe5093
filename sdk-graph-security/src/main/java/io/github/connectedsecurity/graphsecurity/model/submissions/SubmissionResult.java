package io.github.connectedsecurity.graphsecurity.model.submissions;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What became of something handed in. */
public final class SubmissionResult extends JsonModel {
  private SubmissionResult(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static SubmissionResult of(Map<String, Object> json) { return new SubmissionResult(json); }

  /** What Microsoft holds it for. */
  public Optional<SubmissionResultCategory> category() { return open("category", SubmissionResultCategory::of); }

  /** Why the result is what it is. */
  public Optional<SubmissionResultDetail> detail() { return open("detail", SubmissionResultDetail::of); }

  /** Dangerous files that were found. */
  public List<SubmissionDetectedFile> detectedFiles() { return objects("detectedFiles", SubmissionDetectedFile::of); }

  /** Dangerous links that were found. */
  public List<String> detectedUrls() { return texts("detectedUrls"); }

  /** The settings of the mailbox that had a say. */
  public List<UserMailboxSetting> userMailboxSetting() { return flags("userMailboxSetting", UserMailboxSetting::of); }
}
