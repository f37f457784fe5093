/** An application on the module path that uses every published module that has a descriptor. */
module io.github.connectedsecurity.consumer {
  requires io.github.connectedsecurity.core;
  requires io.github.connectedsecurity.graphsecurity;
  requires io.github.connectedsecurity.defender;
  requires io.github.connectedsecurity.emulator;
  requires io.github.connectedsecurity.cloudappsecurity;
  requires io.github.connectedsecurity.identityprotection;
  requires io.github.connectedsecurity.securitycenter;
  requires io.github.connectedsecurity.mip;
  requires io.github.connectedsecurity.observability;
  requires io.github.connectedsecurity.sentinel;
  requires io.github.connectedsecurity.office365management;
}
