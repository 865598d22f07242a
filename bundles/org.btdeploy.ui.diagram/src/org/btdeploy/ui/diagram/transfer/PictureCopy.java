package org.btdeploy.ui.diagram.transfer;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;

import org.btdeploy.diagram.raster.PngOptions;
import org.btdeploy.diagram.raster.PngWriter;
import org.btdeploy.diagram.scene.Scene;
import org.btdeploy.diagram.svg.SvgOptions;
import org.btdeploy.diagram.svg.SvgWriter;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.ImageTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.widgets.Display;

/** Puts the picture on the clipboard: as SVG and as pixels, of which the receiving program takes what it can use. */
public final class PictureCopy {
	private static final double SCALE = 2;

	private PictureCopy() {
	}

	/** @throws IOException if the picture is too large for an image */
	public static void copy(Scene scene) throws IOException {
		StringBuilder svg = new StringBuilder();
		SvgWriter.write(scene, new SvgOptions(false, true), svg);
		ByteArrayOutputStream png = new ByteArrayOutputStream();
		PngWriter.write(scene, PngOptions.scaled(SCALE, false), png);
		ImageData image = new ImageData(new ByteArrayInputStream(png.toByteArray()));
		Clipboard clipboard = new Clipboard(Display.getCurrent());
		clipboard.setContents(new Object[] { image, svg.toString() }, new Transfer[] { ImageTransfer.getInstance(), SvgTransfer.INSTANCE });
		clipboard.dispose();
	}

	/** @return the SVG the clipboard holds, null if it holds none */
	public static String svg() {
		Clipboard clipboard = new Clipboard(Display.getCurrent());
		try {
			return (String) clipboard.getContents(SvgTransfer.INSTANCE);
		} finally {
			clipboard.dispose();
		}
	}
}
