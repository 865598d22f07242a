package org.btdeploy.ui.icon;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.btdeploy.diagram.notation.Icon;
import org.btdeploy.diagram.notation.Icons;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.LineAttributes;
import org.eclipse.swt.graphics.Transform;
import org.eclipse.swt.widgets.Display;

/** Paints the icons of the notation as vectors, sharp at every size and zoom. */
public final class IconPainter {
	private static final Map<String, List<IconPart>> PARTS = new HashMap<>();

	private IconPainter() {
	}

	/**
	 * @param id of the icon
	 * @param width to which it is scaled
	 * @param color 0xRRGGBB
	 * @param opacity 1 for full strength
	 */
	public static void paint(GC gc, String id, double x, double y, double width, int color, double opacity) {
		Icon icon = Icons.of(id);
		Transform before = new Transform(gc.getDevice());
		gc.getTransform(before);
		Transform inside = new Transform(gc.getDevice());
		gc.getTransform(inside);
		float scale = (float) (width / icon.width());
		inside.translate((float) x, (float) y);
		inside.scale(scale, scale);
		gc.setTransform(inside);
		gc.setAntialias(SWT.ON);
		for (IconPart part : PARTS.computeIfAbsent(icon.id(), any -> IconPart.of(icon, Display.getCurrent()))) {
			paint(gc, part, color, opacity);
		}
		gc.setAlpha(255);
		gc.setTransform(before);
		inside.dispose();
		before.dispose();
	}

	private static void paint(GC gc, IconPart part, int color, double opacity) {
		if (part.fill() != null) {
			gc.setBackground(color(part.fill(), color));
			gc.setAlpha((int) Math.round(255 * opacity * part.fillOpacity()));
			gc.fillPath(part.path());
		}
		if (part.stroke() != null) {
			gc.setForeground(color(part.stroke(), color));
			gc.setAlpha((int) Math.round(255 * opacity));
			LineAttributes line = new LineAttributes(part.width(), SWT.CAP_ROUND, SWT.JOIN_ROUND);
			if (part.dash() != null) {
				line.style = SWT.LINE_CUSTOM;
				line.dash = part.dash();
			}
			gc.setLineAttributes(line);
			gc.drawPath(part.path());
		}
	}

	private static Color color(String paint, int current) {
		int rgb = current;
		if (paint.startsWith("#")) {
			String hex = paint.substring(1);
			if (hex.length() == 3) {
				hex = "" + hex.charAt(0) + hex.charAt(0) + hex.charAt(1) + hex.charAt(1) + hex.charAt(2) + hex.charAt(2);
			}
			rgb = Integer.parseInt(hex, 16);
		}
		return new Color(rgb >> 16 & 0xFF, rgb >> 8 & 0xFF, rgb & 0xFF);
	}
}
