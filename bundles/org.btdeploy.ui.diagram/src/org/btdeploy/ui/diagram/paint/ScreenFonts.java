package org.btdeploy.ui.diagram.paint;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashMap;
import java.util.Map;

import org.btdeploy.diagram.font.BundledFont;
import org.btdeploy.diagram.font.FontWeight;
import org.btdeploy.diagram.font.TextStyle;
import org.eclipse.core.runtime.Platform;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.FontData;
import org.eclipse.swt.widgets.Display;

/** The bundled font family on the screen, so that texts are as wide as they were measured. Lives as long as the display. */
public final class ScreenFonts {
	private static final Map<TextStyle, Font> FONTS = new HashMap<>();
	private static boolean loaded;

	private ScreenFonts() {
	}

	/** @return the font whose letters are so many units of the scene high, for a GC at 100 % */
	static Font get(TextStyle style) {
		return FONTS.computeIfAbsent(style, ScreenFonts::create);
	}

	private static Font create(TextStyle style) {
		Display display = Display.getCurrent();
		load(display);
		boolean bold = style.weight() != FontWeight.REGULAR;
		FontData data = new FontData(style.weight() == FontWeight.SEMIBOLD ? BundledFont.FAMILY + " SemiBold" : BundledFont.FAMILY, 10,
			bold && style.weight() == FontWeight.BOLD ? SWT.BOLD : SWT.NORMAL);
		data.height = (float) (style.size() * 72 / display.getDPI().y);
		return new Font(display, data);
	}

	/**
	 * Makes the fonts known to the system, which takes them from files only. To be called before anything is written on the
	 * screen: GTK does not look for fonts again later.
	 */
	public static void load(Display display) {
		if (loaded) {
			return;
		}
		loaded = true;
		try {
			Path folder = Platform.getStateLocation(Platform.getBundle("org.btdeploy.ui.diagram")).toPath().resolve("fonts");
			Files.createDirectories(folder);
			for (FontWeight weight : FontWeight.values()) {
				Path file = folder.resolve(weight.file());
				if (!Files.exists(file)) {
					Path part = Files.createTempFile(folder, "font", ".part");
					try (InputStream in = BundledFont.open(weight)) {
						Files.copy(in, part, StandardCopyOption.REPLACE_EXISTING);
					}
					Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
				}
				display.loadFont(file.toString());
			}
		} catch (IOException e) {
			// the system then takes another font; texts may be a little wider than measured
			Platform.getLog(ScreenFonts.class).warn(e.getMessage(), e);
		}
	}
}
