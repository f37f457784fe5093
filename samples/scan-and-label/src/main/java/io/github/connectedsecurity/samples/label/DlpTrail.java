package io.github.connectedsecurity.samples.label;

import io.github.connectedsecurity.office365management.model.ContentItem;
import io.github.connectedsecurity.office365management.model.ContentType;
import io.github.connectedsecurity.office365management.records.AuditRecord;
import io.github.connectedsecurity.office365management.records.DlpRecord;
import io.github.connectedsecurity.samples.console.Words;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** What data loss prevention saw lately. */
final class DlpTrail {
  private static final Duration BACK = Duration.ofHours(24);

  private final Tenant tenant;

  DlpTrail(Tenant tenant) { this.tenant = tenant; }

  /** The events, the newest first. */
  List<Event> events(Collection<String> names, Instant now) {
    List<Event> events = new ArrayList<>();
    for (ContentItem blob : tenant.audit().content().list(ContentType.DLP, now.minus(BACK), now)) {
      for (AuditRecord record : tenant.audit().content().records(blob)) {
        if (record instanceof DlpRecord dlp) {
          String file = dlp.sharePointMetaData().flatMap(about -> about.fileName()).or(dlp::objectId).orElse("-");
          Event event = new Event(dlp.creationTime().map(Words::of).orElse("-"), dlp.userId().orElse("-"), file, rules(dlp), names.stream()
              .anyMatch(name -> file.toLowerCase(Locale.ROOT).endsWith(name.toLowerCase(Locale.ROOT))));
          if (!events.contains(event)) {
            events.add(event);
          }
        }
      }
    }
    events.sort(Comparator.comparing(Event::at).reversed());
    return events;
  }

  private static String rules(DlpRecord dlp) {
    return dlp.policyDetails().stream().flatMap(policy -> policy.policyName().stream()).collect(Collectors.joining(", "));
  }

  /** One event; {@code ours} when it is about one of the files that were scanned. */
  record Event(String at, String user, String file, String policy, boolean ours) {
    @Override
    public String toString() { return at + "  " + user + "  " + file + "  " + policy; }
  }
}
