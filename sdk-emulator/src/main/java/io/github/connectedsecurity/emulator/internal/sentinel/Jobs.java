package io.github.connectedsecurity.emulator.internal.sentinel;

import io.github.connectedsecurity.emulator.internal.arm.ArmPath;
import io.github.connectedsecurity.emulator.internal.http.Answer;
import io.github.connectedsecurity.emulator.internal.http.Refusal;
import io.github.connectedsecurity.emulator.internal.state.Times;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What goes on after its call was answered, and ends by the cloud's clock whether somebody asks or not. */
final class Jobs {
  private static final int KEPT = 1_000;

  private final Clock clock;
  private final Map<String, Job> jobs = new LinkedHashMap<>();
  private final List<Job> running = new ArrayList<>();
  private long started;

  private record Job(Instant start, Instant end, Runnable work) {}

  Jobs(Clock clock) { this.clock = clock; }

  void clear() {
    jobs.clear();
    running.clear();
    started = 0;
  }

  /** Begins one and names its id; what it does is done when its time is over. */
  String begin(Duration takes, Runnable work) {
    String id = Etags.uuid("job " + started++);
    Job job = new Job(clock.instant(), clock.instant().plus(takes), work);
    jobs.put(id, job);
    running.add(job);
    if (jobs.size() > KEPT) {
      jobs.remove(jobs.keySet().iterator().next());
    }
    return id;
  }

  /** Ends those whose time is over; before anything is read. */
  void settle() {
    for (Job job : List.copyOf(running)) {
      if (!clock.instant().isBefore(job.end)) {
        running.remove(job);
        job.work.run();
      }
    }
  }

  /** Where a job of some resource is asked about. */
  String place(ArmPath path, String id) {
    return "/subscriptions/" + path.subscription().orElse("") + "/providers/" + path.provider() + "/locations/westeurope/operationStatuses/" + id;
  }

  /** Where a job of some resource is waited for. */
  static String resultPlace(ArmPath path, String id) {
    return "/subscriptions/" + path.subscription().orElse("") + "/providers/" + path.provider() + "/locations/westeurope/operationResults/" + id;
  }

  /** Whether a job is over: 202 until then, and nothing more to tell afterwards. */
  Answer result(String id) {
    Job job = jobs.get(id);
    if (job == null) {
      throw new Refusal(404, "ResourceNotFound", "The operation '" + id + "' was not found.");
    }
    return clock.instant().isBefore(job.end) ? Answer.empty(202).with("Retry-After", "1") : Answer.empty(204);
  }

  /** How far a job is, as Resource Manager tells it. */
  Answer status(String place, String id) {
    Job job = jobs.get(id);
    if (job == null) {
      throw new Refusal(404, "ResourceNotFound", "The operation '" + id + "' was not found.");
    }
    boolean done = !clock.instant().isBefore(job.end);
    Map<String, Object> status = new LinkedHashMap<>();
    status.put("id", place);
    status.put("name", id);
    status.put("status", done ? "Succeeded" : "InProgress");
    status.put("startTime", Times.write(job.start));
    if (done) {
      status.put("endTime", Times.write(job.end));
    }
    Answer answer = Answer.json(200, status);
    return done ? answer : answer.with("Retry-After", "1");
  }

  /** An answer that tells where to ask. */
  static Answer accepted(Answer answer, String link, boolean async) {
    return answer.with(async ? "Azure-AsyncOperation" : "Location", link).with("Retry-After", "1");
  }
}
