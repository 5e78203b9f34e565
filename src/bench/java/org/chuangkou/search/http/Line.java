package org.chuangkou.search.http;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;

/**
 * One connection that is used again and again, and nothing that a user's machine would not do for free: the generator of the load shares
 * its processors with what is measured. Java's own client takes several times as long for a request.
 */
public final class Line implements AutoCloseable {

    private final int port;
    private final String headers;
    private Socket socket;
    private InputStream in;
    private byte[] body = new byte[1 << 16];
    private int length;

    /** @param token of a session, or empty */
    public Line(int port, String token) throws IOException {
        this.port = port;
        headers = " HTTP/1.1\r\nHost: localhost\r\nAccept: */*\r\n"
                + (token.isEmpty() ? "" : "Authorization: Bearer " + token + "\r\n");
        open();
    }

    private void open() throws IOException {
        socket = new Socket(InetAddress.getLoopbackAddress(), port);
        socket.setTcpNoDelay(true);
        socket.setSoTimeout(120_000);
        in = new BufferedInputStream(socket.getInputStream(), 1 << 14);
    }

    /** @return the status of the answer, whose body can be asked for until the next request */
    int get(String path) throws IOException {
        return send("GET " + path + headers + "\r\n", new byte[0]);
    }

    int post(String path, String type, byte[] sent) throws IOException {
        return ask("POST", path, type, sent);
    }

    public int ask(String method, String path, String type, byte[] sent) throws IOException {
        return send(
                method + " " + path + headers + "Content-Type: " + type + "\r\nContent-Length: " + sent.length
                        + "\r\n\r\n",
                sent);
    }

    public String body() {
        return new String(body, 0, length, StandardCharsets.UTF_8);
    }

    private int send(String head, byte[] sent) throws IOException {
        byte[] start = head.getBytes(StandardCharsets.US_ASCII);
        byte[] all = Arrays.copyOf(start, start.length + sent.length);
        System.arraycopy(sent, 0, all, start.length, sent.length);
        socket.getOutputStream().write(all);
        int status = Integer.parseInt(line().substring(9, 12));
        int announced = -1;
        boolean close = false;
        for (String header = line(); !header.isEmpty(); header = line()) {
            String lower = header.length() > 40 ? "" : header.toLowerCase(Locale.ROOT);
            if (lower.startsWith("content-length:"))
                announced = Integer.parseInt(lower.substring(15).strip());
            close |= lower.equals("connection: close");
        }
        length = 0;
        if (announced >= 0) read(announced);
        else readChunks();
        if (close) {
            socket.close();
            open();
        }
        return status;
    }

    private void readChunks() throws IOException {
        for (int size = chunk(); size > 0; size = chunk()) {
            read(size);
            line();
        }
    }

    private int chunk() throws IOException {
        int size = Integer.parseInt(line(), 16);
        if (size == 0) line();
        return size;
    }

    private void read(int more) throws IOException {
        if (length + more > body.length) body = Arrays.copyOf(body, 2 * (length + more));
        if (in.readNBytes(body, length, more) < more) throw new EOFException();
        length += more;
    }

    private String line() throws IOException {
        StringBuilder line = new StringBuilder(64);
        for (int c = in.read(); c != '\n'; c = in.read()) {
            if (c < 0) throw new EOFException("the service has closed the connection");
            if (c != '\r') line.append((char) c);
        }
        return line.toString();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
