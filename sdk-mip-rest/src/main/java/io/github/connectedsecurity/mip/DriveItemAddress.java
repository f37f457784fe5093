package io.github.connectedsecurity.mip;

import java.util.Arrays;
import java.util.stream.Stream;

/** Where a file lies in SharePoint or OneDrive: in whose drive, and there by id or by path. */
public final class DriveItemAddress {
  private final String template;
  private final Object[] arguments;

  private DriveItemAddress(String template, Object... arguments) {
    this.template = template;
    this.arguments = arguments;
  }

  /** A drive, whose files are then named; see {@link Drive}. */
  public static Drive drive(String driveId) { return new Drive("drives/{drive}", driveId); }

  /** The drive of the signed-in user. */
  public static Drive myDrive() { return new Drive("me/drive"); }

  /** The drive of a user, by object id or principal name. */
  public static Drive driveOfUser(String userId) { return new Drive("users/{user}/drive", userId); }

  /** The drive of a group. */
  public static Drive driveOfGroup(String groupId) { return new Drive("groups/{group}/drive", groupId); }

  /** The default library of a site. */
  public static Drive driveOfSite(String siteId) { return new Drive("sites/{site}/drive", siteId); }

  String template(String action) { return template + "/" + action; }

  Object[] arguments() { return arguments.clone(); }

  /** Names the form of the address only: paths may hold personal data. */
  @Override
  public String toString() { return template; }

  /** A drive. */
  public static final class Drive {
    private final String template;
    private final Object[] arguments;

    private Drive(String template, Object... arguments) {
      this.template = template;
      this.arguments = arguments;
    }

    /** A file by its id. */
    public DriveItemAddress item(String itemId) { return file("/items/{item}", itemId); }

    /** A file by its path below the drive's root, such as {@code Documents/Plan.docx}. */
    public DriveItemAddress path(String path) { return file("/root:/{+path}:", path); }

    private DriveItemAddress file(String tail, String argument) {
      return new DriveItemAddress(template + tail, Stream.concat(Arrays.stream(arguments), Stream.of(argument)).toArray());
    }
  }
}
