package org.btdeploy.ui.icon;

import java.util.HashMap;
import java.util.Map;

import org.btdeploy.diagram.notation.Notation;
import org.btdeploy.diagram.notation.NotationEntry;
import org.btdeploy.model.BizTalkGroup;
import org.btdeploy.model.Database;
import org.btdeploy.model.Domain;
import org.btdeploy.model.FailoverCluster;
import org.btdeploy.model.Firewall;
import org.btdeploy.model.Host;
import org.btdeploy.model.Internet;
import org.btdeploy.model.NlbCluster;
import org.btdeploy.model.Note;
import org.btdeploy.model.Partner;
import org.btdeploy.model.Server;
import org.btdeploy.model.SqlInstance;
import org.btdeploy.model.AvailabilityGroup;
import org.btdeploy.model.LogShipping;
import org.btdeploy.model.ClusterGroup;
import org.btdeploy.model.Zone;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.PaletteData;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Display;

/** The icons of elements as images for trees, palettes and menus; made once per kind. */
public final class ElementIcons {
	private static final Map<String, Image> IMAGES = new HashMap<>();

	private ElementIcons() {
	}

	/** @return the notation of the element, null where it has none of its own */
	public static NotationEntry notation(EObject element) {
		return switch (element) {
			case Server server -> Notation.server(server.getRoleWords());
			case Domain domain -> Notation.domain(domain.getKindWords().isEmpty() ? "" : domain.getKindWords().get(0));
			case Zone zone -> Notation.zone(String.valueOf(zone.getKindWord()));
			case Firewall firewall -> Notation.of(firewall.isReverseProxy() ? "reverse-proxy" : "firewall");
			case Internet internet -> Notation.of("internet");
			case Partner partner -> Notation.of("partner");
			case BizTalkGroup group -> Notation.of("group");
			case Host host -> Notation.host("");
			case Database database -> Notation.database(String.valueOf(database.getKindWord()));
			case SqlInstance instance -> Notation.of("sql-instance");
			case FailoverCluster cluster -> Notation.of("cluster");
			case ClusterGroup group -> Notation.of("cluster-group");
			case NlbCluster cluster -> Notation.of("nlb");
			case AvailabilityGroup group -> Notation.of("availability-group");
			case LogShipping shipping -> Notation.of("log-shipping");
			case Note note -> Notation.of("note");
			case null, default -> null;
		};
	}

	/** @return an image of 16 pixels, not to be disposed; null where the element has no icon */
	public static Image image(EObject element) {
		NotationEntry entry = notation(element);
		return entry == null ? null : image(entry, 16);
	}

	/** @return an image of the entry, not to be disposed */
	public static Image image(NotationEntry entry, int size) {
		int color = Appearance.theme().ink(entry.ink());
		return IMAGES.computeIfAbsent(entry.icon() + "/" + color + "/" + size,
			any -> new Image(Display.getCurrent(), (int zoom) -> draw(entry.icon(), color, size * zoom / 100)));
	}

	public static ImageDescriptor descriptor(NotationEntry entry, int size) {
		int color = Appearance.theme().ink(entry.ink());
		return ImageDescriptor.createFromImageDataProvider(zoom -> draw(entry.icon(), color, size * zoom / 100));
	}

	/** @return the icon in a square of so many pixels, with transparency */
	public static ImageData draw(String icon, int color, int pixels) {
		PaletteData direct = new PaletteData(0xFF0000, 0xFF00, 0xFF);
		// painted once on white and once on black: the difference is the transparency
		ImageData white = paint(icon, color, pixels, new RGB(255, 255, 255), direct);
		ImageData black = paint(icon, color, pixels, new RGB(0, 0, 0), direct);
		ImageData result = new ImageData(pixels, pixels, 24, direct);
		result.alphaData = new byte[pixels * pixels];
		for (int y = 0; y < pixels; y++) {
			for (int x = 0; x < pixels; x++) {
				RGB onWhite = white.palette.getRGB(white.getPixel(x, y));
				RGB onBlack = black.palette.getRGB(black.getPixel(x, y));
				int alpha = Math.max(0, Math.min(255, 255 - (onWhite.green - onBlack.green)));
				result.alphaData[y * pixels + x] = (byte) alpha;
				if (alpha > 0) {
					result.setPixel(x, y, direct.getPixel(new RGB(full(onBlack.red, alpha), full(onBlack.green, alpha), full(onBlack.blue, alpha))));
				}
			}
		}
		return result;
	}

	private static int full(int part, int alpha) {
		return Math.min(255, part * 255 / alpha);
	}

	private static ImageData paint(String icon, int color, int pixels, RGB ground, PaletteData palette) {
		ImageData data = new ImageData(pixels, pixels, 24, palette);
		int pixel = palette.getPixel(ground);
		for (int y = 0; y < pixels; y++) {
			for (int x = 0; x < pixels; x++) {
				data.setPixel(x, y, pixel);
			}
		}
		Image image = new Image(Display.getCurrent(), data);
		GC gc = new GC(image);
		try {
			double width = org.btdeploy.diagram.notation.Icons.of(icon).width();
			double height = org.btdeploy.diagram.notation.Icons.of(icon).height();
			double scale = pixels / Math.max(width, height);
			IconPainter.paint(gc, icon, (pixels - width * scale) / 2, (pixels - height * scale) / 2, width * scale, color, 1);
			return image.getImageData(100);
		} finally {
			gc.dispose();
			image.dispose();
		}
	}
}
