package io.github.connectedsecurity.emulator.internal.informationprotection;

import io.github.connectedsecurity.emulator.internal.dataset.Company;
import io.github.connectedsecurity.emulator.internal.http.Answer;
import io.github.connectedsecurity.emulator.internal.http.Refusal;
import io.github.connectedsecurity.emulator.internal.json.Trees;
import io.github.connectedsecurity.emulator.internal.state.CloudState;
import io.github.connectedsecurity.emulator.internal.state.Times;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Online meetings that callers have made, as far as their labels need them: only the organizer has a meeting. */
final class OnlineMeetings {
  private static final String LABEL = "sensitivityLabelAssignment";
  private static final Set<String> WRITABLE = Set.of("subject", "startDateTime", "endDateTime", LABEL);
  private static final Duration USUAL = Duration.ofHours(1);

  private final CloudState state;
  private final TenantLabels labels;
  private final Trail trail;
  private final Map<String, Meeting> meetings = new LinkedHashMap<>();

  private record Meeting(String organizer, Map<String, Object> json) {}

  OnlineMeetings(CloudState state, TenantLabels labels, Trail trail) {
    this.state = state;
    this.labels = labels;
    this.trail = trail;
  }

  void clear() { meetings.clear(); }

  int count() { return meetings.size(); }

  Answer create(LabelRequest request) {
    Company.User organizer = organizer(request);
    String thread = "19:meeting_" + UUID.nameUUIDFromBytes(("meeting " + meetings.size()).getBytes(StandardCharsets.UTF_8)) + "@thread.v2";
    String oid = organizer.objectId().orElse("");
    Map<String, Object> meeting = new LinkedHashMap<>();
    meeting.put("id", Base64.getUrlEncoder().withoutPadding().encodeToString(("1*" + oid + "*0**" + thread).getBytes(StandardCharsets.UTF_8)));
    meeting.put("creationDateTime", Times.write(state.clock().instant()));
    meeting.put("startDateTime", Times.write(state.clock().instant()));
    meeting.put("endDateTime", Times.write(state.clock().instant().plus(USUAL)));
    meeting.put("subject", null);
    meeting.put("joinWebUrl", "https://teams." + Company.DOMAIN + "/l/meetup-join/" + thread.replace(":", "%3a").replace("@", "%40") + "/0");
    meeting.put("chatInfo", Map.of("threadId", thread, "messageId", "0"));
    meeting.put("participants", Map.of("attendees", List.of(), "organizer", Map.of("role", "presenter", "upn", organizer.upn(), "identity",
        Map.of("user", Map.of("id", oid, "displayName", organizer.displayName())))));
    meeting.put(LABEL, null);
    return stored(request, 201, new Meeting(organizer.upn(), meeting));
  }

  Answer get(LabelRequest request) { return single(request, 200, require(request).json); }

  Answer update(LabelRequest request) { return stored(request, 200, require(request)); }

  /** Writes what the body says into a meeting; what becomes of its label is left in the trail. */
  private Answer stored(LabelRequest request, int status, Meeting before) {
    Map<String, Object> body = request.body();
    Map<String, Object> meeting = new LinkedHashMap<>(before.json);
    for (Map.Entry<String, Object> member : body.entrySet()) {
      if (!member.getKey().startsWith("@")) {
        meeting.put(member.getKey(), value(member.getKey(), member.getValue()));
      }
    }
    if (time(meeting, "endDateTime").isBefore(time(meeting, "startDateTime"))) {
      throw Refusal.badRequest("The meeting ends before it starts.");
    }
    meetings.put(String.valueOf(meeting.get("id")), new Meeting(before.organizer, meeting));
    Optional<String> old = label(before.json);
    label(meeting).filter(after -> !old.equals(Optional.of(after))).ifPresent(after -> trail.meeting(request, String.valueOf(meeting.get("id")), old, after));
    return single(request, status, meeting);
  }

  private Object value(String name, Object value) {
    if (!WRITABLE.contains(name)) {
      throw Refusal.badRequest("The property '" + name + "' does not exist on type 'microsoft.graph.onlineMeeting' or cannot be set.");
    }
    if (name.equals(LABEL)) {
      String id = LabelRequest.text(Trees.object(value), "sensitivityLabelId");
      if (labels.find(id).filter(TenantLabel::isAppliable).filter(label -> label.fits("teamwork")).isEmpty()) {
        throw Refusal.badRequest("The label '" + id + "' is not available or not supported for meetings.");
      }
      return Map.of("sensitivityLabelId", id);
    }
    if (name.endsWith("DateTime")) {
      return Times.write(Times.read(value).orElseThrow(() -> unreadable(value, "DateTimeOffset")));
    }
    if (!(value instanceof String)) {
      throw unreadable(value, "String");
    }
    return value;
  }

  private static Refusal unreadable(Object value, String type) {
    return Refusal.badRequest("Cannot convert the literal '" + value + "' to the expected type 'Edm." + type + "'.");
  }

  private Meeting require(LabelRequest request) {
    String organizer = organizer(request).upn();
    return Optional.ofNullable(meetings.get(request.id())).filter(one -> one.organizer.equals(organizer))
        .orElseThrow(() -> new Refusal(404, "NotFound", "The meeting '" + request.id() + "' was not found among those of this organizer."));
  }

  /** Whose meetings the path is about; for a signed-in person only the person's own. */
  private Company.User organizer(LabelRequest request) {
    if (request.caller().user().filter(person -> !person.isNamed(request.user().orElse(""))).isPresent()) {
      throw new Refusal(403, "Forbidden", "A signed-in user may see the user's own meetings only.");
    }
    return request.person().orElseThrow(() -> new Refusal(404, "NotFound", "There is no such organizer."));
  }

  private static Optional<String> label(Map<String, Object> meeting) {
    return Optional.ofNullable(Trees.object(meeting.get(LABEL)).get("sensitivityLabelId")).map(String::valueOf);
  }

  private static Instant time(Map<String, Object> meeting, String name) { return Times.read(meeting.get(name)).orElseThrow(); }

  private static Answer single(LabelRequest request, int status, Map<String, Object> meeting) {
    Map<String, Object> body = new LinkedHashMap<>();
    body.put("@odata.context", request.context("users('" + request.user().orElse("").replace("@", "%40") + "')/onlineMeetings/$entity"));
    body.putAll(meeting);
    return Answer.json(status, body);
  }
}
