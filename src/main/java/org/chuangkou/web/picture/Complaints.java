package org.chuangkou.web.picture;

import javax.imageio.ImageReader;
import javax.imageio.event.IIOReadWarningListener;

/** What a reader found odd. Of a JPEG that breaks off it makes a picture that is grey below, and only says so. */
final class Complaints implements IIOReadWarningListener {
    private boolean truncated;

    @Override
    public void warningOccurred(ImageReader reader, String warning) {
        truncated |= warning.contains("premature end");
    }

    boolean truncated() {
        return truncated;
    }
}
