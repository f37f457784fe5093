package io.github.connectedsecurity.graphsecurity.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.Map;
import java.util.Optional;

/** An organisation on GitHub. */
public final class GitHubOrganizationEvidence extends AlertEvidence {
  private GitHubOrganizationEvidence(Map<String, Object> json) { super(json); }

  /** Views a parsed object as this kind, whatever kind it names itself. */
  @JsonCreator
  public static GitHubOrganizationEvidence of(Map<String, Object> json) { return new GitHubOrganizationEvidence(json); }

  /** The company it gives as its owner. */
  public Optional<String> company() { return text("company"); }

  /** The name it shows. */
  public Optional<String> displayName() { return text("displayName"); }

  /** Its public mail address. */
  public Optional<String> email() { return text("email"); }

  /** Its name in GitHub's addresses. */
  public Optional<String> login() { return text("login"); }

  /** GitHub's number for it. */
  public Optional<String> orgId() { return text("orgId"); }

  /** Its page on GitHub. */
  public Optional<String> webUrl() { return text("webUrl"); }
}
