package io.github.connectedsecurity.identityprotection;

import io.github.connectedsecurity.core.http.Call;
import io.github.connectedsecurity.core.http.Http;
import io.github.connectedsecurity.core.paging.Paged;
import io.github.connectedsecurity.core.query.ODataQuery;
import io.github.connectedsecurity.identityprotection.model.access.ConditionalAccessPolicy;
import io.github.connectedsecurity.identityprotection.model.access.ConditionalAccessTemplate;
import io.github.connectedsecurity.identityprotection.model.access.WhatIfAnalysisResult;
import io.github.connectedsecurity.identityprotection.model.access.requests.ConditionalAccessPolicyUpdate;
import io.github.connectedsecurity.identityprotection.model.access.requests.NewConditionalAccessPolicy;
import io.github.connectedsecurity.identityprotection.model.access.requests.WhatIfRequest;
import java.util.List;
import java.util.function.Consumer;

/** Conditional access policies. {@link RiskPolicies} builds those that react to risk. */
public final class ConditionalAccessPolicies {
  private static final String PATH = "identity/conditionalAccess/policies";
  private static final String READ = "Policy.Read.All";
  private static final String WRITE = "Policy.ReadWrite.ConditionalAccess";

  private final Http http;

  ConditionalAccessPolicies(Http http) { this.http = http; }

  /** Lists all policies. {@code GET /identity/conditionalAccess/policies}; {@code Policy.Read.All}. */
  public Paged<ConditionalAccessPolicy> list() { return list(q -> {}); }

  /** Lists policies. Filters take {@link ConditionalAccessFields} and others. {@code GET /identity/conditionalAccess/policies}; {@code Policy.Read.All}. */
  public Paged<ConditionalAccessPolicy> list(Consumer<ODataQuery> query) {
    return counted(http.get(PATH)).permission(READ).query(ODataQuery.of(ConditionalAccessFields.POLICIES, query)).paged(ConditionalAccessPolicy::of);
  }

  /** Reads one policy. {@code GET /identity/conditionalAccess/policies/{id}}; {@code Policy.Read.All}. */
  public ConditionalAccessPolicy get(String id) { return counted(http.get(PATH + "/{id}", id)).permission(READ).as(ConditionalAccessPolicy::of); }

  /**
   * Makes a policy. A mistake can lock everybody out: begin report-only, and leave emergency accounts out. Sent once.
   * {@code POST /identity/conditionalAccess/policies}; {@code Policy.ReadWrite.ConditionalAccess}, with {@code Policy.Read.All} and
   * {@code Application.Read.All}.
   */
  public ConditionalAccessPolicy create(NewConditionalAccessPolicy policy) {
    return counted(http.post(PATH)).permission(WRITE).body(policy).as(ConditionalAccessPolicy::of);
  }

  /**
   * Changes a policy. What is not named stays; lists that are named are replaced whole. Safe to repeat.
   * {@code PATCH /identity/conditionalAccess/policies/{id}}; {@code Policy.ReadWrite.ConditionalAccess}, with {@code Policy.Read.All} and
   * {@code Application.Read.All}.
   */
  public void update(String id, ConditionalAccessPolicyUpdate update) {
    counted(http.patch(PATH + "/{id}", id)).permission(WRITE).body(update).repeatable().send();
  }

  /**
   * Deletes a policy; {@link DeletedItems} can bring it back. {@code DELETE /identity/conditionalAccess/policies/{id}};
   * {@code Policy.ReadWrite.ConditionalAccess}, with {@code Policy.Read.All}.
   */
  public void delete(String id) { counted(http.delete(PATH + "/{id}", id)).permission(WRITE).send(); }

  /**
   * Evaluates the policies for a supposed sign-in; nobody signs in. Safe to repeat.
   * {@code POST /identity/conditionalAccess/evaluate}; {@code Policy.Read.ConditionalAccess}.
   */
  public List<WhatIfAnalysisResult> evaluate(WhatIfRequest supposed) {
    return counted(http.post("identity/conditionalAccess/evaluate")).permission("Policy.Read.ConditionalAccess").body(supposed).repeatable()
        .list(WhatIfAnalysisResult::of);
  }

  /** Lists the policies that Microsoft recommends. {@code GET /identity/conditionalAccess/templates}; {@code Policy.Read.All}. */
  public Paged<ConditionalAccessTemplate> templates() {
    return http.get("identity/conditionalAccess/templates").permission(READ).quota(IdentityQuotas.POLICIES).paged(ConditionalAccessTemplate::of);
  }

  /** Reads one recommended policy. {@code GET /identity/conditionalAccess/templates/{id}}; {@code Policy.Read.All}. */
  public ConditionalAccessTemplate template(String id) {
    return http.get("identity/conditionalAccess/templates/{id}", id).permission(READ).quota(IdentityQuotas.POLICIES).as(ConditionalAccessTemplate::of);
  }

  private static Call counted(Call call) { return call.quota(IdentityQuotas.RISK); }
}
