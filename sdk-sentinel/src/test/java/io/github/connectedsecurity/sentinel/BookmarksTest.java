package io.github.connectedsecurity.sentinel;

import io.github.connectedsecurity.sentinel.model.hunting.Bookmark;
import io.github.connectedsecurity.sentinel.model.hunting.BookmarkDraft;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class BookmarksTest {
  static List<Case> operations() {
    return List.of(
        Case.of("list", "GET " + Case.INSIGHTS + "/bookmarks", "2024-03-01", "", "PAGE", "Microsoft Sentinel Reader")
            .calling(w -> w.bookmarks().list().stream().toList(), List.of(Bookmark.of(Case.one()))),
        Case.of("get", "GET " + Case.INSIGHTS + "/bookmarks/b1", "2024-03-01", "", "ONE", "Microsoft Sentinel Reader")
            .calling(w -> w.bookmarks().get("b1"), Bookmark.of(Case.one())),
        Case.of("put", "PUT " + Case.INSIGHTS + "/bookmarks/b1", "2024-03-01", "{\"properties\": {\"displayName\": \"b\", \"query\": \"T\"}}", "ONE",
            "Microsoft Sentinel Contributor")
            .calling(w -> w.bookmarks().put("b1", BookmarkDraft.of("b", "T")), Bookmark.of(Case.one())),
        Case.of("delete", "DELETE " + Case.INSIGHTS + "/bookmarks/b1", "2024-03-01", "", "NOTHING", "Microsoft Sentinel Contributor")
            .calling(w -> Case.done(() -> w.bookmarks().delete("b1")), Case.DONE));
  }

  @ParameterizedTest
  @MethodSource("operations")
  void operations_sendWhatTheTableSays(Case operation) { operation.isSentAndRead(); }

  @ParameterizedTest
  @MethodSource("operations")
  void refusals_nameTheRole(Case operation) { operation.namesTheRoleWhenRefused(); }
}
