package vn.tiendo.letter;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocket;
import org.jspecify.annotations.Nullable;

/** A mail server that answers as a test tells it to. */
final class ScriptedServer implements AutoCloseable {

  /** Ends the connection instead of answering. */
  static final String DROP = "DROP";

  /** Takes the message, then ends the connection instead of saying so. */
  static final String TAKE_AND_DROP = "TAKE AND DROP";

  /** Says nothing any more. */
  static final String HANG = "HANG";

  private static final Pattern MESSAGE_ID = Pattern.compile("(?mi)^Message-ID:\\s*<([^>]+)>");

  /** What the server says; null for what a friendly one would. */
  @FunctionalInterface
  interface Script {
    /**
     * @param command the line, {@code CONNECT} at the beginning and {@code .} at the end of data
     * @param connection counted from 1
     */
    @Nullable String answer(String command, int connection);
  }

  final List<String> commands = new CopyOnWriteArrayList<>();
  final List<String> messages = new CopyOnWriteArrayList<>();
  final AtomicInteger connections = new AtomicInteger();
  private final ServerSocket socket;
  private final Script script;
  private final @Nullable SSLContext tls;
  private final boolean implicitTls;
  private final CountDownLatch closed = new CountDownLatch(1);

  ScriptedServer(Script script) throws IOException {
    this(script, null, false);
  }

  ScriptedServer(Script script, @Nullable SSLContext tls, boolean implicitTls) throws IOException {
    this.script = script;
    this.tls = tls;
    this.implicitTls = implicitTls;
    socket =
        tls != null && implicitTls
            ? tls.getServerSocketFactory()
                .createServerSocket(0, 50, InetAddress.getLoopbackAddress())
            : new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    Thread acceptor = new Thread(this::accept, "scripted smtp");
    acceptor.setDaemon(true);
    acceptor.start();
  }

  int port() {
    return socket.getLocalPort();
  }

  /** The Message-IDs of the messages taken, in order. */
  List<String> messageIds() {
    return messages.stream().map(ScriptedServer::messageId).toList();
  }

  private static String messageId(String message) {
    Matcher matcher = MESSAGE_ID.matcher(message);
    return matcher.find() ? matcher.group(1) : "none";
  }

  private void accept() {
    while (!socket.isClosed()) {
      try {
        Socket client = socket.accept();
        int number = connections.incrementAndGet();
        Thread talker = new Thread(() -> talk(client, number), "scripted smtp " + number);
        talker.setDaemon(true);
        talker.start();
      } catch (IOException e) {
        return;
      }
    }
  }

  private void talk(Socket client, int number) {
    try (client) {
      new Talk(client, number).run();
    } catch (IOException e) {
      // The client went away, which is what some of the tests are about.
      commands.add("GONE");
    }
  }

  @Override
  public void close() {
    closed.countDown();
    try {
      socket.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private final class Talk {

    private final int number;
    private Socket client;
    private BufferedReader in;
    private boolean encrypted = implicitTls;

    Talk(Socket client, int number) throws IOException {
      this.client = client;
      this.number = number;
      this.in = reader(client);
    }

    private static BufferedReader reader(Socket socket) throws IOException {
      return new BufferedReader(
          new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
    }

    void run() throws IOException {
      if (!answer("CONNECT", "220 localhost ESMTP")) {
        return;
      }
      String line;
      while ((line = in.readLine()) != null) {
        commands.add(line);
        if (!handle(line)) {
          return;
        }
      }
    }

    private boolean handle(String line) throws IOException {
      String verb = line.split(" ", 2)[0].toUpperCase(java.util.Locale.ROOT);
      return switch (verb) {
        case "EHLO" -> answer(line, greeting());
        case "STARTTLS" -> startTls(line);
        case "DATA" -> data(line);
        case "QUIT" -> answer(line, "221 bye") && false;
        default -> answer(line, "250 ok");
      };
    }

    private String greeting() {
      String offer = tls != null && !encrypted ? "250-STARTTLS\r\n" : "";
      return "250-localhost\r\n" + offer + "250-AUTH PLAIN LOGIN XOAUTH2\r\n250 8BITMIME";
    }

    private boolean startTls(String line) throws IOException {
      if (tls == null || !answer(line, "220 go ahead")) {
        return false;
      }
      SSLSocket secured =
          (SSLSocket) tls.getSocketFactory().createSocket(client, "localhost", port(), true);
      secured.setUseClientMode(false);
      client = secured;
      in = reader(secured);
      encrypted = true;
      return true;
    }

    private boolean data(String line) throws IOException {
      String answer = script.answer(line, number);
      if (!say(answer == null ? "354 go ahead" : answer)) {
        return false;
      }
      if (answer != null && !answer.startsWith("354")) {
        return true;
      }
      StringBuilder message = new StringBuilder();
      String part;
      while ((part = in.readLine()) != null && !part.equals(".")) {
        message.append(part).append('\n');
      }
      if (part == null) {
        return false;
      }
      return take(message.toString());
    }

    private boolean take(String message) throws IOException {
      String answer = script.answer(".", number);
      if (answer == null || answer.equals(TAKE_AND_DROP) || answer.startsWith("250")) {
        messages.add(message);
      }
      return say(answer == null ? "250 taken" : answer);
    }

    private boolean answer(String command, String friendly) throws IOException {
      String answer = script.answer(command, number);
      return say(answer == null ? friendly : answer);
    }

    private boolean say(String answer) throws IOException {
      if (answer.equals(DROP) || answer.equals(TAKE_AND_DROP)) {
        return false;
      }
      if (answer.equals(HANG)) {
        hang();
        return false;
      }
      client.getOutputStream().write((answer + "\r\n").getBytes(StandardCharsets.UTF_8));
      client.getOutputStream().flush();
      return true;
    }

    private void hang() {
      try {
        closed.await();
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    }
  }
}
