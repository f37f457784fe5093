package io.github.connectedsecurity.sentinel.intelligence;

import io.github.connectedsecurity.core.Quota;
import io.github.connectedsecurity.core.errors.AuthenticationException;
import io.github.connectedsecurity.core.errors.CredentialException;
import io.github.connectedsecurity.core.errors.InterruptedCallException;
import io.github.connectedsecurity.core.errors.NotFoundException;
import io.github.connectedsecurity.core.errors.PermissionException;
import io.github.connectedsecurity.core.errors.SdkException;
import io.github.connectedsecurity.core.errors.ThrottledException;
import io.github.connectedsecurity.core.http.Http;
import io.github.connectedsecurity.sentinel.model.intelligence.StixObject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Uploads threat intelligence as STIX objects: up to 100 in a request, up to 100 requests a minute. An object is known by its STIX id, so a
 * request is repeated after a failure: the same object again is the same object (presumed: the service does not say so).
 */
public final class IntelligenceUpload {
  /** The most objects of one request. */
  public static final int MOST_OBJECTS = 100;

  private static final String ROLE = "Microsoft Sentinel Contributor on the workspace";
  private static final int LONGEST_SOURCE = 256;
  private static final int MOST_WAITS = 10;
  private static final Pattern AGAIN = Pattern.compile("[Tt]ry again in (\\d{1,5}) seconds?");

  private final Http http;
  private final Http legacy;
  private final String workspace;
  private final String sourceSystem;
  private final Quota quota;

  private IntelligenceUpload(Http http, Http legacy, String workspace, String sourceSystem, Quota quota) {
    this.http = http;
    this.legacy = legacy;
    this.workspace = workspace;
    this.sourceSystem = sourceSystem;
    this.quota = quota;
  }

  /** Uploads to a workspace through the present door, and the one before it; clients offer this. */
  public static IntelligenceUpload over(Http http, Http legacy, String workspace, String sourceSystem, Quota quota) {
    if (sourceSystem.isBlank() || sourceSystem.length() > LONGEST_SOURCE || sourceSystem.strip().equalsIgnoreCase("Microsoft Sentinel")) {
      throw new IllegalArgumentException("The source system is named by 1 to 256 characters, and not Microsoft Sentinel; not '" + sourceSystem + "'.");
    }
    return new IntelligenceUpload(http, legacy, workspace, sourceSystem, quota);
  }

  /**
   * Uploads objects of all types, reading them as they can be sent.
   * {@code POST /workspaces/{workspace}/threat-intelligence-stix-objects:upload}; {@code Microsoft Sentinel Contributor on the workspace}.
   */
  public UploadReport upload(Iterable<StixObject> objects) {
    return run(objects, body -> http.post("workspaces/{workspace}/threat-intelligence-stix-objects:upload", workspace)
        .query("api-version", "2024-02-01-preview").permission(ROLE).quota(quota).body(body("stixobjects", body)).repeatable().asOptional(UploadAnswer::of));
  }

  /**
   * Uploads indicators the older way, through a host of its own that {@link #upload} has taken the place of.
   * {@code POST /workspaces/{workspace}/threatintelligenceindicators:upload}; {@code Microsoft Sentinel Contributor on the workspace}.
   */
  public UploadReport uploadIndicators(Iterable<StixObject> indicators) {
    return run(indicators, body -> legacy.post("workspaces/{workspace}/threatintelligenceindicators:upload", workspace)
        .query("api-version", "2022-07-01").permission(ROLE).quota(quota).body(body("indicators", body)).repeatable().asOptional(UploadAnswer::of));
  }

  /**
   * Uploads indicators the oldest way, whose path and list have other names.
   * {@code POST /{workspace}/threatintelligence:upload-indicators}; {@code Microsoft Sentinel Contributor on the workspace}.
   */
  public UploadReport uploadIndicatorsV1(Iterable<StixObject> indicators) {
    return run(indicators, body -> legacy.post("{workspace}/threatintelligence:upload-indicators", workspace)
        .query("api-version", "2022-07-01").permission(ROLE).quota(quota).body(body("value", body)).repeatable().asOptional(UploadAnswer::of));
  }

  private interface Request {
    Optional<UploadAnswer> send(List<StixObject> objects);
  }

  private Map<String, Object> body(String name, List<StixObject> objects) {
    Map<String, Object> body = new LinkedHashMap<>();
    body.put("sourcesystem", sourceSystem);
    body.put(name, objects);
    return body;
  }

  private UploadReport run(Iterable<StixObject> objects, Request request) {
    List<RejectedObject> rejected = new ArrayList<>();
    List<FailedUpload> failures = new ArrayList<>();
    long read = 0;
    long accepted = 0;
    boolean hopeless = false;
    for (Iterator<StixObject> rest = objects.iterator(); rest.hasNext() && !hopeless;) {
      List<StixObject> some = next(rest);
      try {
        List<RejectedObject> refused = rejected(some, read, patient(request, some));
        rejected.addAll(refused);
        accepted += some.size() - refused.size();
      } catch (InterruptedCallException e) {
        throw e;
      } catch (SdkException e) {
        failures.add(new FailedUpload(read, some.size(), e));
        hopeless = e instanceof PermissionException || e instanceof AuthenticationException || e instanceof NotFoundException
            || e instanceof CredentialException;
      }
      read += some.size();
    }
    return new UploadReport(read, accepted, List.copyOf(rejected), List.copyOf(failures));
  }

  private static List<StixObject> next(Iterator<StixObject> rest) {
    List<StixObject> some = new ArrayList<>(MOST_OBJECTS);
    while (some.size() < MOST_OBJECTS && rest.hasNext()) {
      some.add(rest.next());
    }
    return some;
  }

  /** The index in an answer counts within its request; an answer that names an object that is not there speaks of none. */
  private static List<RejectedObject> rejected(List<StixObject> some, long first, Optional<UploadAnswer> answer) {
    return answer.map(UploadAnswer::errors).orElse(List.of()).stream()
        .filter(error -> error.recordIndex() >= 0 && error.recordIndex() < some.size())
        .map(error -> new RejectedObject(first + error.recordIndex(),
            some.get(error.recordIndex()).toMap().get("id") instanceof String id ? id : "", error.messages()))
        .toList();
  }

  /** Throttling names its wait in the text of the answer only. */
  private Optional<UploadAnswer> patient(Request request, List<StixObject> some) {
    for (int waits = 0;; waits++) {
      try {
        return request.send(some);
      } catch (ThrottledException e) {
        Matcher again = AGAIN.matcher(e.serviceMessage());
        if (waits == MOST_WAITS || e.retryAfter().isPresent() || !again.find()) {
          throw e;
        }
        http.exchange().pause(Duration.ofSeconds(Long.parseLong(again.group(1))));
      }
    }
  }

  /** Names the workspace. */
  @Override
  public String toString() { return "IntelligenceUpload[" + workspace + "]"; }
}
