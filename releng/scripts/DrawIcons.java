import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.Graphics2D;
import java.awt.GraphicsEnvironment;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;

import javax.imageio.ImageIO;

import com.github.weisj.jsvg.SVGDocument;
import com.github.weisj.jsvg.parser.LoaderContext;
import com.github.weisj.jsvg.parser.SVGLoader;
import com.github.weisj.jsvg.view.ViewBox;

/** Draws the pictures of the studio from releng/icons; run by releng/scripts/draw-icons after one of them was changed. */
public final class DrawIcons {
	private DrawIcons() {
	}

	public static void main(String[] arguments) throws IOException, FontFormatException {
		for (String font : new String[] { "Regular", "Bold" }) {
			Path file = Path.of("bundles/org.btdeploy.diagram/src/org/btdeploy/diagram/font/Inter-" + font + ".ttf");
			GraphicsEnvironment.getLocalGraphicsEnvironment().registerFont(Font.createFont(Font.TRUETYPE_FONT, file.toFile()));
		}
		for (int size : new int[] { 16, 32, 48, 64, 128, 256 }) {
			draw("studio", size, size, "org.btdeploy.rcp/icons/studio-" + size + ".png");
		}
		draw("studio", 96, 96, "org.btdeploy.rcp/icons/about.png");
		draw("splash", 520, 240, "org.btdeploy.rcp/icons/splash.png");
		draw("deployment", 16, 16, "org.btdeploy.ui.diagram/icons/deployment.png");
		draw("deployment", 32, 32, "org.btdeploy.ui.diagram/icons/deployment@2x.png");
		Files.write(Path.of("releng/org.btdeploy.product/macos/studio.icns"), icns());
		Files.write(Path.of("features/org.btdeploy.feature/rootfiles/windows/btdeploy-studio.ico"), ico(16, 32, 48, 64, 256));
	}

	/** The icons of macOS: pictures in PNG, each under the name of its size. */
	private static byte[] icns() throws IOException {
		String[] names = { "icp4", "icp5", "icp6", "ic07", "ic08", "ic09" };
		ByteArrayOutputStream entries = new ByteArrayOutputStream();
		DataOutputStream out = new DataOutputStream(entries);
		for (int i = 0; i < names.length; i++) {
			byte[] png = png("studio", 16 << i, 16 << i);
			out.writeBytes(names[i]);
			out.writeInt(8 + png.length);
			out.write(png);
		}
		ByteArrayOutputStream file = new ByteArrayOutputStream();
		DataOutputStream whole = new DataOutputStream(file);
		whole.writeBytes("icns");
		whole.writeInt(8 + entries.size());
		whole.write(entries.toByteArray());
		return file.toByteArray();
	}

	/** The icons of Windows, for shortcuts: a directory of sizes and places, then the pictures in PNG. */
	private static byte[] ico(int... sizes) throws IOException {
		byte[][] pictures = new byte[sizes.length][];
		int length = 6 + 16 * sizes.length;
		int place = length;
		for (int i = 0; i < sizes.length; i++) {
			pictures[i] = png("studio", sizes[i], sizes[i]);
			length += pictures[i].length;
		}
		ByteBuffer file = ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
		file.putShort((short) 0).putShort((short) 1).putShort((short) sizes.length);
		for (int i = 0; i < sizes.length; i++) {
			byte side = (byte) sizes[i]; // 256 is written as 0
			file.put(side).put(side).put((byte) 0).put((byte) 0).putShort((short) 1).putShort((short) 32);
			file.putInt(pictures[i].length).putInt(place);
			place += pictures[i].length;
		}
		for (byte[] picture : pictures) {
			file.put(picture);
		}
		return file.array();
	}

	private static void draw(String name, int width, int height, String target) throws IOException {
		Files.write(Path.of("bundles", target), png(name, width, height));
	}

	private static byte[] png(String name, int width, int height) throws IOException {
		SVGDocument picture = new SVGLoader().load(Path.of("releng/icons", name + ".svg").toUri().toURL(), LoaderContext.createDefault());
		BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
		Graphics2D graphics = image.createGraphics();
		graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
		graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
		picture.render((java.awt.Component) null, graphics, new ViewBox(0, 0, width, height));
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		ImageIO.write(image, "png", out);
		return out.toByteArray();
	}
}
