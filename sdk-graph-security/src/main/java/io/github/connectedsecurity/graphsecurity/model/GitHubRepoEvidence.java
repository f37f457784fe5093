package io.github.connectedsecurity.graphsecurity.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.Map;
import java.util.Optional;

/** A repository on GitHub. */
public final class GitHubRepoEvidence extends AlertEvidence {
  private GitHubRepoEvidence(Map<String, Object> json) { super(json); }

  /** Views a parsed object as this kind, whatever kind it names itself. */
  @JsonCreator
  public static GitHubRepoEvidence of(Map<String, Object> json) { return new GitHubRepoEvidence(json); }

  /** The GitHub instance it lies on. */
  public Optional<String> baseUrl() { return text("baseUrl"); }

  /** The login that belongs to it on GitHub. */
  public Optional<String> login() { return text("login"); }

  /** The account it belongs to. */
  public Optional<String> owner() { return text("owner"); }

  /** Whether a user or an organisation owns it. */
  public Optional<String> ownerType() { return text("ownerType"); }

  /** GitHub's number for it. */
  public Optional<String> repoId() { return text("repoId"); }
}
