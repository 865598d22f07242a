import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
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

	public static void main(String[] arguments) throws Exception {
		for (int size : new int[] { 16, 32, 48, 64, 128, 256 }) {
			draw("studio", size, size, "org.btdeploy.rcp/icons/studio-" + size + ".png");
		}
		draw("studio", 96, 96, "org.btdeploy.rcp/icons/about.png");
		draw("splash", 520, 240, "org.btdeploy.rcp/icons/splash.png");
		draw("deployment", 16, 16, "org.btdeploy.ui.diagram/icons/deployment.png");
		draw("deployment", 32, 32, "org.btdeploy.ui.diagram/icons/deployment@2x.png");
	}

	private static void draw(String name, int width, int height, String target) throws Exception {
		SVGDocument picture = new SVGLoader().load(Path.of("releng/icons", name + ".svg").toUri().toURL(), LoaderContext.createDefault());
		BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
		Graphics2D graphics = image.createGraphics();
		graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
		graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
		picture.render((java.awt.Component) null, graphics, new ViewBox(0, 0, width, height));
		ImageIO.write(image, "png", Path.of("bundles", target).toFile());
	}
}
