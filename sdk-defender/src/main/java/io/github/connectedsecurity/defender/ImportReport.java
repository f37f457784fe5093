package io.github.connectedsecurity.defender;

import java.util.List;

/**
 * What became of an import.
 *
 * @param verdicts one for each item, in the order of the items
 * @param existing how many indicators the tenant had before
 * @param cap how many it may have
 */
public record ImportReport(List<ImportVerdict> verdicts, int existing, int cap) {
  /** Copies the list. */
  public ImportReport {
    verdicts = List.copyOf(verdicts);
  }

  /** The verdicts of one kind. */
  public List<ImportVerdict> of(ImportVerdict.Kind kind) { return verdicts.stream().filter(verdict -> verdict.kind() == kind).toList(); }

  /** How many verdicts there are of one kind. */
  public int count(ImportVerdict.Kind kind) { return of(kind).size(); }

  /** How many more indicators fit; never negative. */
  public int room() { return Math.max(0, cap - existing - count(ImportVerdict.Kind.IMPORTED)); }

  /** Whether every item is at the service now. */
  public boolean isComplete() { return verdicts.stream().allMatch(verdict -> verdict.kind().isThere()); }
}
