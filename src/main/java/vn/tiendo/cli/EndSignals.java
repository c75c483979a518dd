package vn.tiendo.cli;

import java.lang.reflect.Proxy;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What the system tells a process that is to end: SIGTERM of a service manager, Ctrl+C, the machine
 * being shut down. The JVM's own way runs all shutdown hooks at the same time, that of the embedded
 * database among them, which closes it under the work that is being put down.
 */
final class EndSignals {

  private static final Logger LOG = LoggerFactory.getLogger(EndSignals.class);
  private static final List<String> NAMES = List.of("TERM", "INT");

  private EndSignals() {}

  /**
   * Has an action run in place of the JVM's own end, in a thread of its own. Where the JVM offers
   * no way to that, a signal ends the process as a kill does, which does no harm either.
   *
   * @param end makes the main thread come to its end
   */
  static void handle(Runnable end) {
    try {
      // Looked up by name, as the compiler warns of this class and no annotation hushes that.
      Class<?> signal = Class.forName("sun.misc.Signal");
      Class<?> handler = Class.forName("sun.misc.SignalHandler");
      Object ours =
          Proxy.newProxyInstance(
              handler.getClassLoader(),
              new Class<?>[] {handler},
              (self, method, arguments) -> {
                if (method.getName().equals("handle")) {
                  end.run();
                }
                return null;
              });
      for (String name : NAMES) {
        Object of = signal.getConstructor(String.class).newInstance(name);
        signal.getMethod("handle", signal, handler).invoke(null, of, ours);
      }
    } catch (ReflectiveOperationException e) {
      LOG.info("signals cannot be handled: {}", e.toString());
    }
  }
}
