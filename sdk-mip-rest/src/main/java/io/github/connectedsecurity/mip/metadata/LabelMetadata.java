package io.github.connectedsecurity.mip.metadata;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The label metadata of one content: at most one label of each tenant. Immutable; changes make copies.
 *
 * <p>The rules of precedence: an entry of a tenant in Office's LabelInfo part is the truth for that tenant, also when it says that the
 * label was removed, and its pairs are then not looked at; without one, the pairs count. Groups of pairs without {@code Enabled} are no
 * labels, but are kept. Of several labels of one tenant among the pairs, the one with the latest {@code SetDate} counts.
 */
public final class LabelMetadata {
  /** The attributes that the LabelInfo part replaces; others of a label stay among the pairs. */
  private static final Set<String> REPLACED = caseless(Set.of(ContentLabel.ENABLED, ContentLabel.SITE_ID, ContentLabel.SET_DATE, ContentLabel.METHOD,
      ContentLabel.NAME, ContentLabel.CONTENT_BITS, ContentLabel.ACTION_ID));

  private final Map<String, String> stored;
  private final List<ContentLabel> listed;
  private final boolean listing;

  /**
   * Describes what was found.
   *
   * @param stored pairs, in canonical spelling
   * @param listed entries of the LabelInfo part, removed ones included
   * @param listing whether new labels go into the LabelInfo part
   */
  LabelMetadata(Map<String, String> stored, List<ContentLabel> listed, boolean listing) {
    this.stored = Collections.unmodifiableMap(new LinkedHashMap<>(stored));
    this.listed = List.copyOf(listed);
    this.listing = listing;
  }

  /** No label at all. */
  public static LabelMetadata none() { return new LabelMetadata(Map.of(), List.of(), false); }

  /** The metadata in pairs of names and values; names that do not begin with {@code MSIP_Label_} are passed over. */
  public static LabelMetadata of(Map<String, String> pairs) { return new LabelMetadata(labelPairs(pairs), List.of(), false); }

  /** Reads the value of a mail's header {@code msip_labels}. */
  public static LabelMetadata ofMailHeader(String value) { return of(MailHeader.parse(value)); }

  /** The labels in force: one of each tenant. */
  public List<ContentLabel> labels() { return byTenant().values().stream().filter(ContentLabel::isEnabled).toList(); }

  /** The labels that the metadata says were removed. */
  public List<ContentLabel> removed() { return byTenant().values().stream().filter(label -> !label.isEnabled()).toList(); }

  /** The label of one tenant. */
  public Optional<ContentLabel> label(String tenantId) {
    Optional<String> tenant = LabelKey.guid(tenantId);
    return labels().stream().filter(label -> tenant.isPresent() && label.tenantId().equals(tenant)).findFirst();
  }

  /** Whether no label is in force. */
  public boolean isEmpty() { return labels().isEmpty(); }

  /** Everything as pairs, the way the labeling API takes it: also what stands in the LabelInfo part, and what is kept but no label. */
  public Map<String, String> pairs() {
    Map<String, String> tenants = new LinkedHashMap<>(); // and the label that the LabelInfo part has of each
    listed.forEach(label -> tenants.put(label.tenantId().orElse(""), label.labelId()));
    Map<String, String> all = new LinkedHashMap<>(stored);
    for (ContentLabel overruled : groups(stored)) {
      String listedLabel = tenants.get(overruled.tenantId().orElse("?"));
      if (listedLabel != null) {
        boolean same = listedLabel.equals(overruled.labelId());
        overruled.attributes().keySet().stream().filter(name -> !same || REPLACED.contains(name))
            .forEach(name -> all.remove(new LabelKey(overruled.labelId(), name).name()));
      }
    }
    listed.stream().filter(ContentLabel::isEnabled).forEach(label -> all.putAll(label.pairs()));
    return Collections.unmodifiableMap(all);
  }

  /** A copy with this label instead of the one that its tenant had. It stands where that one stood, or where the file keeps its labels. */
  public LabelMetadata with(ContentLabel label) { return changed(label.pairs(), namesOf(label.tenantId())); }

  /** A copy without the label of one tenant; those of other tenants stay. */
  public LabelMetadata without(String tenantId) {
    Optional<String> tenant = LabelKey.guid(tenantId);
    if (tenant.isEmpty()) {
      throw new IllegalArgumentException("The tenant's id must be a GUID, not '" + tenantId + "'.");
    }
    return changed(Map.of(), namesOf(tenant));
  }

  /**
   * A copy changed as the labeling API's {@code metadataAction} asks: first names are taken away, then pairs set. A label that
   * comes in takes the place of its tenant's other one, also when that was not named.
   *
   * @throws IllegalArgumentException when a pair is no label metadata, or longer than files can hold
   */
  public LabelMetadata changed(Map<String, String> add, Collection<String> remove) {
    Map<String, String> all = new LinkedHashMap<>(pairs());
    Set<String> names = caseless(remove);
    all.keySet().removeIf(names::contains);
    add.forEach((name, value) -> {
      LabelKey key = LabelKey.parse(name).orElseThrow(() -> new IllegalArgumentException("'" + name + "' is not the name of label metadata."));
      ContentLabel.requireStorable(key.name(), value);
      all.put(key.name(), value);
    });
    dropOthersOf(add, all);
    return stored(all);
  }

  /** A copy that keeps its labels in the LabelInfo part from now on. */
  LabelMetadata listed() { return new LabelMetadata(stored, listed, true).stored(pairs()); }

  Map<String, String> storedPairs() { return stored; }

  List<ContentLabel> listedLabels() { return listed; }

  /** The place of each label: the LabelInfo part for tenants that are in it already, or for all when the file keeps its labels there. */
  private LabelMetadata stored(Map<String, String> all) {
    Map<String, String> pairs = new LinkedHashMap<>(all);
    Map<String, ContentLabel> list = new LinkedHashMap<>();
    listed.forEach(label -> list.put(label.tenantId().orElse(""), label.isEnabled() ? removedMarker(label) : label));
    for (ContentLabel label : groups(all)) {
      String tenant = label.tenantId().orElse("");
      if (!label.isEnabled() || tenant.isEmpty() || !listing && !list.containsKey(tenant)) {
        continue;
      }
      list.put(tenant, asListed(label));
      label.attributes().keySet().stream().filter(REPLACED::contains).forEach(name -> pairs.remove(new LabelKey(label.labelId(), name).name()));
    }
    return new LabelMetadata(pairs, List.copyOf(list.values()), listing);
  }

  private static ContentLabel asListed(ContentLabel label) {
    Map<String, String> kept = new LinkedHashMap<>();
    kept.put(ContentLabel.ENABLED, "true");
    kept.put(ContentLabel.METHOD, label.attribute(ContentLabel.METHOD).orElse(LabelMethod.STANDARD.value()));
    kept.put(ContentLabel.SITE_ID, label.tenantId().orElse(""));
    label.contentBits().ifPresent(bits -> kept.put(ContentLabel.CONTENT_BITS, String.valueOf(bits.value())));
    return new ContentLabel(label.labelId(), kept, LabelStore.LABEL_INFO);
  }

  private static ContentLabel removedMarker(ContentLabel label) {
    String tenant = label.tenantId().orElse("");
    return new ContentLabel(tenant, Map.of(ContentLabel.ENABLED, "false", ContentLabel.SITE_ID, tenant), LabelStore.LABEL_INFO);
  }

  private void dropOthersOf(Map<String, String> add, Map<String, String> all) {
    for (ContentLabel added : groups(labelPairs(add))) {
      Optional<String> tenant = added.tenantId();
      groups(all).stream().filter(label -> tenant.isPresent() && label.tenantId().equals(tenant) && !label.labelId().equals(added.labelId()))
          .forEach(label -> all.keySet().removeAll(label.pairs().keySet()));
    }
  }

  private List<String> namesOf(Optional<String> tenant) {
    return groups(pairs()).stream().filter(label -> tenant.isPresent() && label.tenantId().equals(tenant)).flatMap(label -> label.pairs().keySet().stream())
        .toList();
  }

  /** What counts for each tenant; labels that name no tenant stand alone. */
  private Map<String, ContentLabel> byTenant() {
    Map<String, ContentLabel> found = new LinkedHashMap<>();
    for (ContentLabel label : listed) {
      found.put(label.tenantId().orElse(label.labelId()), withKept(label));
    }
    Set<String> settled = Set.copyOf(found.keySet());
    for (ContentLabel label : groups(stored)) {
      String tenant = label.tenantId().orElse(label.labelId());
      if (label.attribute(ContentLabel.ENABLED).isPresent() && !settled.contains(tenant)) {
        found.merge(tenant, label, LabelMetadata::later);
      }
    }
    return found;
  }

  /** A listed label with those of its attributes that stand among the pairs. */
  private ContentLabel withKept(ContentLabel label) {
    Map<String, String> all = new LinkedHashMap<>(label.attributes());
    groups(stored).stream().filter(group -> group.labelId().equals(label.labelId()))
        .forEach(group -> group.attributes().forEach((name, value) -> {
          if (!REPLACED.contains(name)) {
            all.putIfAbsent(name, value);
          }
        }));
    return new ContentLabel(label.labelId(), all, LabelStore.LABEL_INFO);
  }

  /** An enabled one rather than a removed one; else the later one. */
  private static ContentLabel later(ContentLabel one, ContentLabel other) {
    if (one.isEnabled() != other.isEnabled()) {
      return one.isEnabled() ? one : other;
    }
    return isAfter(one, other) ? one : other;
  }

  /** Of two readings of the same content, such as a PDF's two places: for each tenant the one with the later date, the first when in doubt. */
  static LabelMetadata merged(LabelMetadata first, LabelMetadata second) {
    Map<String, ContentLabel> mine = groups(first.stored).stream().collect(Collectors.toMap(LabelMetadata::place, Function.identity(), (a, b) -> later(b, a),
        LinkedHashMap::new));
    Map<String, String> all = new LinkedHashMap<>(first.stored);
    for (ContentLabel theirs : groups(second.stored)) {
      ContentLabel own = mine.get(place(theirs));
      if (own != null && !isAfter(theirs, own)) {
        continue;
      }
      if (own != null) {
        all.keySet().removeAll(own.pairs().keySet());
      }
      all.putAll(theirs.pairs());
    }
    return new LabelMetadata(all, List.of(), false);
  }

  private static boolean isAfter(ContentLabel one, ContentLabel other) {
    return one.setDate().orElse(Instant.MIN).isAfter(other.setDate().orElse(Instant.MIN));
  }

  private static String place(ContentLabel label) { return label.tenantId().orElse(label.labelId()); }

  private static List<ContentLabel> groups(Map<String, String> pairs) {
    Map<String, Map<String, String>> groups = new LinkedHashMap<>();
    pairs.forEach((name, value) -> LabelKey.parse(name)
        .ifPresent(key -> groups.computeIfAbsent(key.labelId(), id -> new LinkedHashMap<>()).putIfAbsent(key.attribute(), value)));
    List<ContentLabel> labels = new ArrayList<>();
    groups.forEach((id, attributes) -> labels.add(new ContentLabel(id, attributes, LabelStore.PAIRS)));
    return labels;
  }

  private static Map<String, String> labelPairs(Map<String, String> pairs) {
    Map<String, String> canonical = new LinkedHashMap<>();
    pairs.forEach((name, value) -> LabelKey.parse(name).ifPresent(key -> canonical.putIfAbsent(key.name(), value)));
    return canonical;
  }

  private static Set<String> caseless(Collection<String> names) {
    TreeMap<String, Boolean> set = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    names.forEach(name -> set.put(name, true));
    return Collections.unmodifiableSet(set.keySet());
  }

  /** Two are equal when they hold the same pairs and entries, in whatever order. */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof LabelMetadata metadata && stored.equals(metadata.stored)
        && new LinkedHashSet<>(listed).equals(new LinkedHashSet<>(metadata.listed));
  }

  @Override
  public int hashCode() { return stored.hashCode(); }

  /** Names the labels by their GUIDs only. */
  @Override
  public String toString() { return "LabelMetadata" + labels(); }
}
