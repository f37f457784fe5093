package io.github.connectedsecurity.strangers;

import com.microsoft.graph.drives.item.items.item.assignsensitivitylabel.AssignSensitivityLabelPostRequestBody;
import com.microsoft.graph.models.ActivityMetadata;
import com.microsoft.graph.models.AssignedLabel;
import com.microsoft.graph.models.BitlockerRecoveryKey;
import com.microsoft.graph.models.ContentActivity;
import com.microsoft.graph.models.DeviceMetadata;
import com.microsoft.graph.models.Group;
import com.microsoft.graph.models.IntegratedApplicationMetadata;
import com.microsoft.graph.models.OnlineMeeting;
import com.microsoft.graph.models.OnlineMeetingSensitivityLabelAssignment;
import com.microsoft.graph.models.ProcessContentBatchRequest;
import com.microsoft.graph.models.ProcessContentRequest;
import com.microsoft.graph.models.ProcessConversationMetadata;
import com.microsoft.graph.models.ProtectedContent;
import com.microsoft.graph.models.SensitivityLabel;
import com.microsoft.graph.models.SensitivityLabelAssignmentMethod;
import com.microsoft.graph.models.TextContent;
import com.microsoft.graph.models.ThreatAssessmentRequest;
import com.microsoft.graph.models.ThreatCategory;
import com.microsoft.graph.models.ThreatExpectedAssessment;
import com.microsoft.graph.models.UrlAssessmentRequest;
import com.microsoft.graph.models.UserActivityType;
import com.microsoft.graph.security.datasecurityandgovernance.processcontentasync.ProcessContentAsyncPostRequestBody;
import com.microsoft.graph.security.datasecurityandgovernance.sensitivitylabels.computerightsandinheritance.ComputeRightsAndInheritancePostRequestBody;
import com.microsoft.graph.serviceclient.GraphServiceClient;
import com.microsoft.graph.users.item.UserItemRequestBuilder;
import com.microsoft.graph.users.item.datasecurityandgovernance.processcontent.ProcessContentPostRequestBody;
import io.github.connectedsecurity.mip.DriveItemAddress;
import io.github.connectedsecurity.mip.Labels;
import io.github.connectedsecurity.mip.MipClient;
import io.github.connectedsecurity.mip.UserGovernance;
import io.github.connectedsecurity.mip.model.NewApplicationMetadata;
import io.github.connectedsecurity.mip.model.NewConversationEntry;
import io.github.connectedsecurity.mip.model.NewDeviceMetadata;
import io.github.connectedsecurity.mip.model.NewProcessContentBatchRequest;
import io.github.connectedsecurity.mip.model.NewProcessContentRequest;
import io.github.connectedsecurity.mip.model.NewProtectedContent;
import io.github.connectedsecurity.mip.model.ProtectionScopesRequest;
import io.github.connectedsecurity.mip.model.RightsAndInheritanceRequest;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/** Labels, content policies and threat assessments through msgraph-sdk-java. */
@NullUnmarked // the Graph SDK calls every answer nullable; a test that meets a null fails anyway
final class ProtectionStranger {
  private static final String USER = "lena.aydin@larkspur.example";
  private static final String DRIVE = "finance";
  private static final String ITEM = "plan";
  private static final String WORDS = "What stands in the plan?";
  private static final Duration LABELLED = Duration.ofSeconds(5);

  private final Stranger stranger = new Stranger("msgraph-sdk-java, information protection", ProtectionStranger::firstOfSeveral);
  private final Loopback at;
  private final GraphServiceClient theirs;
  private final MipClient ours;
  private final GraphServiceClient theirPerson;
  private final MipClient ourPerson;

  private ProtectionStranger(Loopback at) {
    this.at = at;
    theirs = at.graph();
    ours = MipClient.create(at.options);
    theirPerson = at.graph(at.person());
    ourPerson = MipClient.create(at.personal);
  }

  static Stranger over(Loopback at) {
    ProtectionStranger protection = new ProtectionStranger(at);
    protection.tenantLabels();
    for (String door : List.of("/me", "/users/{id}")) {
      UserItemRequestBuilder user = door.equals("/me") ? protection.theirPerson.me() : protection.theirs.users().byUserId(USER);
      UserGovernance own = door.equals("/me") ? protection.ourPerson.me() : protection.ours.user(USER);
      protection.userLabels(door, user, own.labels());
      protection.userContent(door, user, own);
    }
    protection.tenantContent();
    protection.documents();
    protection.assessments();
    protection.containers();
    protection.recoveryKeys();
    return protection.stranger;
  }

  /** The Graph SDK reads of several members in one text, separated by commas and spaces, only the first. */
  private static @Nullable Object firstOfSeveral(@Nullable Object tree) {
    if (tree instanceof List<?> list) {
      return list.stream().map(ProtectionStranger::firstOfSeveral).toList();
    }
    if (tree instanceof Map<?, ?> object) {
      Map<String, @Nullable Object> read = new LinkedHashMap<>();
      object.forEach((name, value) -> read.put(String.valueOf(name), firstOfSeveral(value)));
      return read;
    }
    return tree instanceof String text && text.matches("\\w+(, \\w+)+") ? text.substring(0, text.indexOf(',')) : tree;
  }

  private String id(String of) { return stranger.noted(of); }

  private void tenantLabels() {
    String path = "/security/dataSecurityAndGovernance/sensitivityLabels";
    var labels = theirs.security().dataSecurityAndGovernance().sensitivityLabels();
    Labels own = ours.labels();
    stranger.add("GET " + path, () -> noting(labels.get().getValue()), () -> own.list());
    stranger.add("GET " + path + "/{id}", () -> labels.bySensitivityLabelId(id("label")).get(), () -> own.get(id("label")));
    stranger.add("GET " + path + "/{id}/sublabels", () -> labels.bySensitivityLabelId(id("label")).sublabels().get().getValue(),
        () -> own.sublabels(id("label")));
    stranger.add("GET " + path + "/{id}/rights", () -> labels.bySensitivityLabelId(id("protected label")).rights().get(),
        () -> own.rights(id("protected label")));
    stranger.add("GET " + path + "/computeInheritance", () -> labels
        .computeInheritanceWithLabelIdsWithLocaleWithContentFormats("[\"file\"]", ids(), "en-US").get(),
        () -> own.computeInheritance(List.of(id("label"), id("protected label")), "en-US", List.of("file")));
    stranger.add("POST " + path + "/computeRightsAndInheritance", () -> {
      ComputeRightsAndInheritancePostRequestBody body = new ComputeRightsAndInheritancePostRequestBody();
      body.setProtectedContents(List.of(content()));
      body.setSupportedContentFormats(List.of("file"));
      body.setDelegatedUserEmail(USER);
      return labels.computeRightsAndInheritance().post(body);
    }, () -> own.computeRightsAndInheritance(rights().delegatedUserEmail(USER)));
  }

  private void userLabels(String door, UserItemRequestBuilder user, Labels own) {
    String path = door + "/dataSecurityAndGovernance/sensitivityLabels";
    var labels = user.dataSecurityAndGovernance().sensitivityLabels();
    stranger.add("GET " + path, () -> labels.get().getValue(), () -> own.list());
    stranger.add("GET " + path + "/{id}", () -> labels.bySensitivityLabelId(id("label")).get(), () -> own.get(id("label")));
    stranger.add("GET " + path + "/{id}/sublabels", () -> labels.bySensitivityLabelId(id("label")).sublabels().get().getValue(),
        () -> own.sublabels(id("label")));
    stranger.add("GET " + path + "/{id}/rights", () -> labels.bySensitivityLabelId(id("protected label")).rights().get(),
        () -> own.rights(id("protected label")));
    stranger.add("GET " + path + "/computeInheritance", () -> labels
        .computeInheritanceWithLabelIdsWithLocaleWithContentFormats("[\"file\"]", ids(), "en-US").get(),
        () -> own.computeInheritance(List.of(id("label"), id("protected label")), "en-US", List.of("file")));
    stranger.add("POST " + path + "/computeRightsAndInheritance", () -> {
      var body = new com.microsoft.graph.users.item.datasecurityandgovernance.sensitivitylabels.computerightsandinheritance // not that of /security
          .ComputeRightsAndInheritancePostRequestBody();
      body.setProtectedContents(List.of(content()));
      body.setSupportedContentFormats(List.of("file"));
      return labels.computeRightsAndInheritance().post(body);
    }, () -> own.computeRightsAndInheritance(rights()));
  }

  private List<SensitivityLabel> noting(List<SensitivityLabel> labels) {
    stranger.note("label", labels.get(0).getId());
    stranger.note("protected label", labels.stream().filter(label -> Boolean.TRUE.equals(label.getHasProtection())).findFirst().orElseThrow().getId());
    return labels;
  }

  private String ids() { return "[\"" + id("label") + "\",\"" + id("protected label") + "\"]"; }

  private ProtectedContent content() {
    ProtectedContent content = new ProtectedContent();
    content.setLabelId(id("protected label"));
    content.setCid("1");
    content.setFormat("file");
    return content;
  }

  private RightsAndInheritanceRequest rights() {
    return RightsAndInheritanceRequest.of(List.of(NewProtectedContent.of(id("protected label")).cid("1").format("file")), List.of("file"));
  }

  private ProcessContentRequest prompt() {
    TextContent text = new TextContent();
    text.setData(WORDS);
    ProcessConversationMetadata entry = new ProcessConversationMetadata();
    entry.setIdentifier("1");
    entry.setName("prompt");
    entry.setContent(text);
    entry.setIsTruncated(false);
    entry.setCreatedDateTime(at.clock.instant().atOffset(ZoneOffset.UTC));
    ActivityMetadata activity = new ActivityMetadata();
    activity.setActivity(UserActivityType.UploadText);
    IntegratedApplicationMetadata application = new IntegratedApplicationMetadata();
    application.setName("Strangers");
    application.setVersion("1.0");
    ProcessContentRequest prompt = new ProcessContentRequest();
    prompt.setContentEntries(List.of(entry));
    prompt.setActivityMetadata(activity);
    prompt.setDeviceMetadata(new DeviceMetadata());
    prompt.setIntegratedAppMetadata(application);
    return prompt;
  }

  private NewProcessContentRequest ownPrompt() {
    return NewProcessContentRequest.of(io.github.connectedsecurity.mip.model.UserActivityType.UPLOAD_TEXT,
        List.of(NewConversationEntry.of("1", "prompt", at.clock.instant()).text(WORDS)), NewDeviceMetadata.create(),
        NewApplicationMetadata.of("Strangers", "1.0"));
  }

  private void userContent(String door, UserItemRequestBuilder user, UserGovernance own) {
    String path = door + "/dataSecurityAndGovernance/";
    var governance = user.dataSecurityAndGovernance();
    stranger.add("POST " + path + "protectionScopes/compute", () -> governance.protectionScopes().compute()
        .post(new com.microsoft.graph.users.item.datasecurityandgovernance.protectionscopes.compute.ComputePostRequestBody()).getValue(),
        () -> own.computeScopes(ProtectionScopesRequest.create()).scopes());
    stranger.add("POST " + path + "processContent", () -> {
      ProcessContentPostRequestBody body = new ProcessContentPostRequestBody();
      body.setContentToProcess(prompt());
      return governance.processContent().post(body);
    }, () -> own.processContent(ownPrompt(), "another"));
    stranger.add("POST " + path + "activities/contentActivities", () -> {
      ContentActivity activity = new ContentActivity();
      activity.setContentMetadata(prompt());
      ContentActivity made = governance.activities().contentActivities().post(activity);
      stranger.note("activity", made.getId());
      return made;
    }, () -> own.activity(id("activity")));
    stranger.add("GET " + path + "activities/contentActivities/{id}",
        () -> governance.activities().contentActivities().byContentActivityId(id("activity")).get(), () -> own.activity(id("activity")));
  }

  private void tenantContent() {
    var governance = theirs.security().dataSecurityAndGovernance();
    stranger.add("POST /security/dataSecurityAndGovernance/protectionScopes/compute", () -> governance.protectionScopes().compute()
        .post(new com.microsoft.graph.security.datasecurityandgovernance.protectionscopes.compute.ComputePostRequestBody()).getValue(),
        () -> ours.tenant().computeScopes(ProtectionScopesRequest.create()).scopes());
    stranger.add("POST /security/dataSecurityAndGovernance/processContentAsync", () -> {
      ProcessContentBatchRequest one = new ProcessContentBatchRequest();
      one.setRequestId("1");
      one.setUserId(USER);
      one.setContentToProcess(prompt());
      ProcessContentAsyncPostRequestBody body = new ProcessContentAsyncPostRequestBody();
      body.setProcessContentRequests(List.of(one));
      var answer = governance.processContentAsync().post(body);
      return answer == null ? List.of() : answer.getValue(); // 204: there is nothing to tell yet
    }, () -> ours.tenant().processContentAsync(List.of(NewProcessContentBatchRequest.of("1", USER, ownPrompt()))));
  }

  private void documents() {
    DriveItemAddress own = DriveItemAddress.drive(DRIVE).item(ITEM);
    var document = theirs.drives().byDriveId(DRIVE).items().byDriveItemId(ITEM);
    stranger.add("POST /drives/{driveId}/items/{itemId}/extractSensitivityLabels", () -> document.extractSensitivityLabels().post().getLabels(),
        () -> ours.driveItems().extract(own));
    stranger.add("POST /drives/{driveId}/items/{itemId}/assignSensitivityLabel", () -> {
      AssignSensitivityLabelPostRequestBody body = new AssignSensitivityLabelPostRequestBody();
      body.setSensitivityLabelId(document.extractSensitivityLabels().post().getLabels().get(0).getSensitivityLabelId());
      body.setAssignmentMethod(SensitivityLabelAssignmentMethod.Privileged);
      document.assignSensitivityLabel().post(body);
      at.clock.push(LABELLED);
      return document.extractSensitivityLabels().post().getLabels();
    }, () -> ours.driveItems().extract(own));
  }

  private void assessments() {
    String path = "/informationProtection/threatAssessmentRequests";
    var requests = theirPerson.informationProtection().threatAssessmentRequests();
    stranger.add("POST " + path, () -> {
      UrlAssessmentRequest wanted = new UrlAssessmentRequest();
      wanted.setUrl("https://portal-update.example.net/login");
      wanted.setCategory(ThreatCategory.Phishing);
      wanted.setExpectedAssessment(ThreatExpectedAssessment.Block);
      ThreatAssessmentRequest made = requests.post(wanted);
      stranger.note("assessment", made.getId());
      return Map.of("id", made.getId(), "category", made.getCategory().getValue());
    }, () -> ourPerson.threatAssessments().get(id("assessment")));
    stranger.add("GET " + path, () -> {
      at.clock.push(Duration.ofMinutes(10)); // until it is assessed
      return requests.get().getValue();
    }, () -> ourPerson.threatAssessments().list());
    stranger.add("GET " + path + "/{id}", () -> requests.byThreatAssessmentRequestId(id("assessment")).get(),
        () -> ourPerson.threatAssessments().get(id("assessment")));
  }

  private void containers() {
    stranger.add("PATCH /groups/{id}", () -> {
      stranger.note("group", theirs.groups().get(c -> c.queryParameters.filter = "displayName eq 'Sales'").getValue().get(0).getId());
      AssignedLabel label = new AssignedLabel();
      label.setLabelId(id("label"));
      Group change = new Group();
      change.setAssignedLabels(List.of(label));
      theirPerson.groups().byGroupId(id("group")).patch(change);
      return theirs.groups().byGroupId(id("group")).get(c -> c.queryParameters.select = new String[] {"id", "assignedLabels"}).getAssignedLabels();
    }, () -> ours.groups().get(id("group")));
    stranger.add("PATCH /users/{userId}/onlineMeetings/{meetingId}", () -> {
      OnlineMeeting meeting = new OnlineMeeting();
      meeting.setSubject("What stands in the plan");
      stranger.note("meeting", theirPerson.me().onlineMeetings().post(meeting).getId());
      OnlineMeetingSensitivityLabelAssignment label = new OnlineMeetingSensitivityLabelAssignment();
      label.setSensitivityLabelId(id("label"));
      OnlineMeeting change = new OnlineMeeting();
      change.setSensitivityLabelAssignment(label);
      return theirs.users().byUserId(USER).onlineMeetings().byOnlineMeetingId(id("meeting")).patch(change);
    }, () -> ours.http().at("v1.0").get("users/{user}/onlineMeetings/{id}", USER, id("meeting")).as(json -> json));
  }

  private void recoveryKeys() {
    String path = "/informationProtection/bitlocker/recoveryKeys";
    var keys = theirs.informationProtection().bitlocker().recoveryKeys();
    stranger.add("GET " + path, () -> {
      List<BitlockerRecoveryKey> all = keys.get().getValue();
      stranger.note("key", all.get(0).getId());
      stranger.note("device", all.get(0).getDeviceId());
      return all;
    }, () -> ours.bitlockerKeys().list());
    stranger.add("GET " + path + " with $filter", () -> keys.get(c -> c.queryParameters.filter = "deviceId eq '" + id("device") + "'").getValue(),
        () -> ours.bitlockerKeys().ofDevice(id("device")));
    stranger.add("GET " + path + "/{id}", () -> keys.byBitlockerRecoveryKeyId(id("key")).get(), () -> ours.bitlockerKeys().get(id("key")));
    stranger.add("GET " + path + "/{id} with $select", () -> keys.byBitlockerRecoveryKeyId(id("key"))
        .get(c -> c.queryParameters.select = new String[] {"key"}), () -> ours.bitlockerKeys().getWithSecret(id("key")));
  }
}
