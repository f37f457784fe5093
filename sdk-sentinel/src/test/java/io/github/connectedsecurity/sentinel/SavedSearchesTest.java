package io.github.connectedsecurity.sentinel;

import io.github.connectedsecurity.sentinel.model.hunting.SavedSearch;
import io.github.connectedsecurity.sentinel.model.hunting.SavedSearchDraft;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SavedSearchesTest {
  static List<Case> operations() {
    return List.of(
        Case.of("get", "GET " + Case.WORKSPACE + "/savedSearches/i1", "2020-08-01", "", "ONE", "Log Analytics Reader")
            .calling(w -> w.savedSearches().get("i1"), SavedSearch.of(Case.one())),
        Case.of("put", "PUT " + Case.WORKSPACE + "/savedSearches/i1", "2020-08-01",
            "{\"properties\": {\"category\": \"Hunting Queries\", \"displayName\": \"n\", \"query\": \"T\"}}", "ONE", "Log Analytics Contributor")
            .calling(w -> w.savedSearches().put("i1", SavedSearchDraft.of("Hunting Queries", "n", "T")), SavedSearch.of(Case.one())),
        Case.of("delete", "DELETE " + Case.WORKSPACE + "/savedSearches/i1", "2020-08-01", "", "NOTHING", "Log Analytics Contributor")
            .calling(w -> Case.done(() -> w.savedSearches().delete("i1")), Case.DONE));
  }

  @ParameterizedTest
  @MethodSource("operations")
  void operations_sendWhatTheTableSays(Case operation) { operation.isSentAndRead(); }

  @ParameterizedTest
  @MethodSource("operations")
  void refusals_nameTheRole(Case operation) { operation.namesTheRoleWhenRefused(); }
}
