package io.github.connectedsecurity.graphsecurity.model.detections;

import java.util.Map;
import java.util.function.Function;

/** Which class stands for which kind. Apart from {@link ResponseAction}, whose initialisation must not need its subclasses. */
final class ResponseActionTypes {
  private static final Map<String, Function<Map<String, Object>, ResponseAction>> VIEWS = Map.ofEntries(
      Map.entry("allowfileresponseaction", AllowFileResponseAction::of),
      Map.entry("blockfileresponseaction", BlockFileResponseAction::of),
      Map.entry("collectinvestigationpackageresponseaction", CollectInvestigationPackageResponseAction::of),
      Map.entry("disableuserresponseaction", DisableUserResponseAction::of),
      Map.entry("forceuserpasswordresetresponseaction", ForceUserPasswordResetResponseAction::of),
      Map.entry("harddeleteresponseaction", HardDeleteResponseAction::of),
      Map.entry("initiateinvestigationresponseaction", InitiateInvestigationResponseAction::of),
      Map.entry("isolatedeviceresponseaction", IsolateDeviceResponseAction::of),
      Map.entry("markuserascompromisedresponseaction", MarkUserAsCompromisedResponseAction::of),
      Map.entry("movetodeleteditemsresponseaction", MoveToDeletedItemsResponseAction::of),
      Map.entry("movetoinboxresponseaction", MoveToInboxResponseAction::of),
      Map.entry("movetojunkresponseaction", MoveToJunkResponseAction::of),
      Map.entry("restrictappexecutionresponseaction", RestrictAppExecutionResponseAction::of),
      Map.entry("runantivirusscanresponseaction", RunAntivirusScanResponseAction::of),
      Map.entry("softdeleteresponseaction", SoftDeleteResponseAction::of),
      Map.entry("stopandquarantinefileresponseaction", StopAndQuarantineFileResponseAction::of));

  private ResponseActionTypes() {}

  /** The view for a type name in lower case without its namespace. */
  static Function<Map<String, Object>, ResponseAction> named(String type) { return VIEWS.getOrDefault(type, ResponseAction::new); }
}
