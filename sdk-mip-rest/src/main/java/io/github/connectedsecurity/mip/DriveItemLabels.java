package io.github.connectedsecurity.mip;

import io.github.connectedsecurity.core.errors.InvalidDataException;
import io.github.connectedsecurity.core.http.ApiResponse;
import io.github.connectedsecurity.core.http.Call;
import io.github.connectedsecurity.core.http.Http;
import io.github.connectedsecurity.mip.model.AssignLabelRequest;
import io.github.connectedsecurity.mip.model.ExtractSensitivityLabelsResult;
import io.github.connectedsecurity.mip.model.SensitivityLabelAssignment;
import java.net.URI;
import java.util.List;
import java.util.function.Supplier;

/**
 * Labels of files in SharePoint and OneDrive.
 *
 * <p>Assigning is a <em>protected</em> API, which Microsoft grants to an application on request only, and a <em>metered</em> one: an Azure
 * subscription must be linked to the application, and each call costs money; without it the service refuses (402 was seen to be
 * used for that, presumably). It exists in the worldwide cloud only, labels files at rest, and adds no header, footer or watermark.
 * Reading labels is neither protected nor metered, and works in all clouds.
 */
public final class DriveItemLabels {
  private static final String WRITE = "Files.ReadWrite.All";

  private final Http http;
  private final Supplier<Http> worldwide;

  DriveItemLabels(Http http, Supplier<Http> worldwide) {
    this.http = http;
    this.worldwide = worldwide;
  }

  /**
   * Assigns a label. Sent once; metered and protected, see the class. The service only takes the wish: wait for the job, which may still
   * fail. Refusals: 400 when the label does not fit, 415 when the kind of file does not, 423 with {@code fileDoubleKeyEncrypted},
   * {@code fileDecryptionNotSupported} or {@code fileDecryptionDeferred} (try later) when protection stands in the way.
   * {@code POST /drives/{driveId}/items/{itemId}/assignSensitivityLabel}; {@code Files.ReadWrite.All} or {@code Sites.ReadWrite.All}.
   */
  public LabelJob assign(DriveItemAddress file, AssignLabelRequest request) { return started(worldwide.get(), file, request); }

  /**
   * Takes the label away. Sent once; metered and protected like {@link #assign}.
   * {@code POST /drives/{driveId}/items/{itemId}/assignSensitivityLabel}; {@code Files.ReadWrite.All} or {@code Sites.ReadWrite.All}.
   *
   * @param justification why, in words; the service wants one for removals
   */
  public LabelJob remove(DriveItemAddress file, String justification) { return started(worldwide.get(), file, AssignLabelRequest.removal(justification)); }

  /**
   * Reads the labels that a file has: one for each tenant that labelled it. Opens the file at the service, so it may take a while and may
   * end with 423 as in {@link #assign}. {@code POST /drives/{driveId}/items/{itemId}/extractSensitivityLabels}; {@code Files.Read.All}.
   */
  public List<SensitivityLabelAssignment> extract(DriveItemAddress file) {
    return http.post(file.template("extractSensitivityLabels"), file.arguments()).permission("Files.Read.All").repeatable()
        .as(Wrapped.in(ExtractSensitivityLabelsResult::of)).labels();
  }

  private static LabelJob started(Http door, DriveItemAddress file, AssignLabelRequest request) {
    Call call = door.post(file.template("assignSensitivityLabel"), file.arguments()).permission(WRITE).body(request);
    ApiResponse answer = call.send();
    String monitor = answer.header("Location").orElseThrow(() -> new InvalidDataException("The label was accepted (" + answer.status()
        + ") but the answer does not tell where to follow it; extract the file's labels later to see what became of it."));
    return new LabelJob(door, door.signed(URI.create(monitor)));
  }
}
