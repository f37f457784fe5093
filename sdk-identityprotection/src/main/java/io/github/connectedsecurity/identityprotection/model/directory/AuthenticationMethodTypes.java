package io.github.connectedsecurity.identityprotection.model.directory;

import java.util.Map;
import java.util.function.Function;

/** Which class stands for which kind. Apart from {@link AuthenticationMethod}, whose initialisation must not need its subclasses. */
final class AuthenticationMethodTypes {
  private static final Map<String, Function<Map<String, Object>, AuthenticationMethod>> VIEWS = Map.ofEntries(
      Map.entry("emailauthenticationmethod", EmailAuthenticationMethod::of),
      Map.entry("externalauthenticationmethod", ExternalAuthenticationMethod::of),
      Map.entry("fido2authenticationmethod", Fido2AuthenticationMethod::of),
      Map.entry("microsoftauthenticatorauthenticationmethod", MicrosoftAuthenticatorMethod::of),
      Map.entry("passwordauthenticationmethod", PasswordAuthenticationMethod::of),
      Map.entry("phoneauthenticationmethod", PhoneAuthenticationMethod::of),
      Map.entry("platformcredentialauthenticationmethod", PlatformCredentialMethod::of),
      Map.entry("qrcodepinauthenticationmethod", QrCodePinMethod::of),
      Map.entry("softwareoathauthenticationmethod", SoftwareOathMethod::of),
      Map.entry("temporaryaccesspassauthenticationmethod", TemporaryAccessPassMethod::of),
      Map.entry("windowshelloforbusinessauthenticationmethod", WindowsHelloMethod::of));

  private AuthenticationMethodTypes() {}

  /** The view for a kind in lower case. */
  static Function<Map<String, Object>, AuthenticationMethod> named(String kind) { return VIEWS.getOrDefault(kind, AuthenticationMethod::new); }
}
