package io.github.connectedsecurity.mip;

import io.github.connectedsecurity.core.http.Call;
import io.github.connectedsecurity.core.http.Http;
import io.github.connectedsecurity.core.query.ODataRules;
import java.util.Arrays;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Whose view of labels and policies is meant.
 *
 * @param template the path in front
 * @param arguments what fills it
 * @param read the permission to read labels
 * @param evaluate the permission to let labels be computed
 * @param rules what the list of labels takes
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record LabelRoot(String template, Object[] arguments, String read, String evaluate, ODataRules rules) {
  private static final String GOVERNANCE = "dataSecurityAndGovernance";

  static LabelRoot tenant() {
    return new LabelRoot("security/" + GOVERNANCE, new Object[0], "SensitivityLabel.Read", "SensitivityLabel.Evaluate", LabelFields.TENANT_RULES);
  }

  static LabelRoot me() {
    return new LabelRoot("me/" + GOVERNANCE, new Object[0], "SensitivityLabel.Read", "SensitivityLabel.Evaluate", LabelFields.USER_RULES);
  }

  static LabelRoot user(String id) {
    return new LabelRoot("users/{id}/" + GOVERNANCE, new Object[] {id}, "SensitivityLabels.Read.All", "SensitivityLabel.Evaluate.All", LabelFields.USER_RULES);
  }

  Call get(Http http, String path, Object... more) { return traced(http.get(template + "/" + path, all(more))); }

  Call post(Http http, String path, Object... more) { return traced(http.post(template + "/" + path, all(more))); }

  private Object[] all(Object... more) { return Stream.concat(Arrays.stream(arguments), Arrays.stream(more)).toArray(); }

  /** The service asks for an identifier of the caller's, by which its support finds the call. */
  private static Call traced(Call call) { return call.header("client-request-id", UUID.randomUUID().toString()); }
}
