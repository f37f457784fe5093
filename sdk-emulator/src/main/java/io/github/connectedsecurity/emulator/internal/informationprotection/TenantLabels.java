package io.github.connectedsecurity.emulator.internal.informationprotection;

import io.github.connectedsecurity.emulator.internal.dataset.Company;
import io.github.connectedsecurity.emulator.internal.json.Trees;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The tenant's labels, least sensitive first, and the rules for them. */
final class TenantLabels {
  private final List<TenantLabel> labels = new ArrayList<>();
  private final Map<String, Object> settings;

  TenantLabels(Company company) {
    Map<String, Object> table = Trees.resource(TenantLabels.class, "labels.json");
    settings = Trees.object(table.get("settings"));
    List<Map<String, Object>> rows = Trees.objects(table.get("labels"));
    for (Map<String, Object> row : rows) {
      String name = String.valueOf(row.get("name"));
      boolean leaf = rows.stream().noneMatch(other -> name.equals(other.get("below")));
      Optional<String> parent = Optional.ofNullable(row.get("below")).map(above -> id(company, String.valueOf(above)));
      labels.add(new TenantLabel(id(company, name), name, labels.size(), parent, leaf, row));
    }
  }

  List<TenantLabel> all() { return labels; }

  Optional<TenantLabel> find(String id) { return labels.stream().filter(label -> label.id().equalsIgnoreCase(id)).findFirst(); }

  /** A label that groups, their teams and sites, and rosters can have. */
  Optional<TenantLabel> container(String id) { return find(id).filter(TenantLabel::isAppliable).filter(label -> label.fits("unifiedgroup")); }

  Optional<TenantLabel> named(String name) { return labels.stream().filter(label -> label.name().equals(name)).findFirst(); }

  List<TenantLabel> below(String id) { return labels.stream().filter(label -> label.parent().filter(id::equals).isPresent()).toList(); }

  boolean setting(String name) { return Boolean.TRUE.equals(settings.get(name)); }

  String text(String name) { return String.valueOf(settings.get(name)); }

  /** The label that other products know by this name has the same id there. */
  private static String id(Company company, String name) {
    return company.labels().stream().filter(label -> label.name().equals(name)).map(Company.Label::id).findFirst()
        .orElseGet(() -> UUID.nameUUIDFromBytes(("label " + name).getBytes(StandardCharsets.UTF_8)).toString());
  }
}
