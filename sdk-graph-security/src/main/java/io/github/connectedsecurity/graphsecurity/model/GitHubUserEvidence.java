package io.github.connectedsecurity.graphsecurity.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.Map;
import java.util.Optional;

/** A user of GitHub. */
public final class GitHubUserEvidence extends AlertEvidence {
  private GitHubUserEvidence(Map<String, Object> json) { super(json); }

  /** Views a parsed object as this kind, whatever kind it names itself. */
  @JsonCreator
  public static GitHubUserEvidence of(Map<String, Object> json) { return new GitHubUserEvidence(json); }

  /** The public mail address. */
  public Optional<String> email() { return text("email"); }

  /** The name in GitHub's addresses. */
  public Optional<String> login() { return text("login"); }

  /** The name shown on the profile. */
  public Optional<String> name() { return text("name"); }

  /** GitHub's number for the account. */
  public Optional<String> userId() { return text("userId"); }

  /** The profile page on GitHub. */
  public Optional<String> webUrl() { return text("webUrl"); }
}
