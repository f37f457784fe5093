package io.github.connectedsecurity.emulator.internal.kql.tables;

import io.github.connectedsecurity.emulator.internal.dataset.Timeline;
import io.github.connectedsecurity.emulator.internal.kql.Catalog;
import io.github.connectedsecurity.emulator.internal.kql.Relation;
import io.github.connectedsecurity.emulator.internal.state.CloudState;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Tables that follow from the tenant. What its file says is read when the first query comes; rows are made for each query.
 *
 * @param timeColumn the column by which a time range cuts
 */
public record TenantTables(Map<String, TableSpec> specs, String timeColumn, Sources sources, TimeRange range) implements Catalog {
  /** The tables of hunting. */
  private static final class HuntingFile {
    private static final Map<String, TableSpec> TABLES = TableSpec.file("hunting.txt");
  }

  /** The tables of the workspace. */
  private static final class WorkspaceFile {
    private static final Map<String, TableSpec> TABLES = TableSpec.file("workspace.txt");
  }

  /** The tables of hunting, as far as this range shows them. */
  public static TenantTables hunting(CloudState state, Timeline timeline, TimeRange range) {
    return new TenantTables(HuntingFile.TABLES, "Timestamp", new Sources(state, timeline), range);
  }

  /** The tables of the workspace, as far as this range shows them. */
  public static TenantTables workspace(CloudState state, Timeline timeline, TimeRange range) {
    return new TenantTables(WorkspaceFile.TABLES, "TimeGenerated", new Sources(state, timeline), range);
  }

  @Override
  public Optional<Relation> find(String table) { return Optional.ofNullable(specs.get(table)).map(this::relation); }

  @Override
  public List<String> names() { return List.copyOf(specs.keySet()); }

  private Relation relation(TableSpec spec) {
    int time = spec.columns().stream().map(column -> column.name()).toList().indexOf(timeColumn);
    return new Relation(spec.columns(), () -> spec.rows(sources.of(spec.from())).filter(row -> row.get(time) instanceof Instant at && range.holds(at)));
  }
}
