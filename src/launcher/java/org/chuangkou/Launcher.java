package org.chuangkou;

import java.io.PrintStream;
import java.nio.charset.Charset;

/**
 * What {@code java -jar chuangkou.jar} meets first. It is compiled for Java 8, so that it can say on an old Java what is
 * missing, and hands on to {@code Application}.
 */
public final class Launcher {
    private static final int NEEDED = 25;

    private Launcher() {}

    public static void main(String[] args) throws Exception {
        int found = feature(System.getProperty("java.specification.version"));
        if (found < NEEDED) {
            refuse(
                    "需要 Java " + NEEDED + " 或更新版本，现在的是 Java " + found + "；请安装（如 https://adoptium.net）后用它的 java 启动。",
                    "This needs Java " + NEEDED + " or newer, and this is Java " + found
                            + ": install one (such as https://adoptium.net) and start with its java.");
        }
        try {
            Class.forName("org.slf4j.Logger");
        } catch (ClassNotFoundException e) {
            refuse(
                    "chuangkou.jar 旁边缺少 lib 目录；请把 target/lib 与它放在一起。",
                    "The folder lib is missing beside chuangkou.jar: keep target/lib together with it.");
        }
        // By name, since these are compiled for a newer Java than this.
        Class.forName("org.chuangkou.SharedClasses")
                .getDeclaredMethod("startAgain")
                .invoke(null);
        Class.forName("org.chuangkou.Application")
                .getMethod("main", String[].class)
                .invoke(null, (Object) args);
    }

    /** 8 for {@code 1.8}, 17 for {@code 17}. */
    private static int feature(String specification) {
        return Integer.parseInt(specification.startsWith("1.") ? specification.substring(2) : specification);
    }

    private static void refuse(String chinese, String english) throws Exception {
        // Under a locale without Chinese, as in most containers, Java would print question marks.
        Charset usual = Charset.defaultCharset();
        String charset = usual.newEncoder().canEncode('窗') ? usual.name() : "UTF-8";
        PrintStream err = new PrintStream(System.err, true, charset);
        err.println(chinese);
        err.println(english);
        System.exit(1);
    }
}
