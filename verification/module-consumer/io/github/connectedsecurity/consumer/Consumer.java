package io.github.connectedsecurity.consumer;

import io.github.connectedsecurity.emulator.SecurityCloudEmulator;
import io.github.connectedsecurity.graphsecurity.GraphSecurityClient;

/** Starts an emulator, reads an alert from it and tells which modules it stands on. */
public final class Consumer {
  private Consumer() {}

  /** Runs. */
  public static void main(String[] args) {
    try (SecurityCloudEmulator cloud = SecurityCloudEmulator.start(); GraphSecurityClient client = GraphSecurityClient.create(cloud.options())) {
      System.out.println("One of the alerts: " + client.alerts().list().stream().findFirst().orElseThrow().title());
    }
    ModuleLayer.boot().modules().stream().map(Module::getName).filter(name -> name.startsWith("io.github.connectedsecurity.")).sorted()
        .forEach(System.out::println);
  }
}
