package org.btdeploy.diagram.export;

import java.util.List;

import org.btdeploy.diagram.page.PageLayout;
import org.btdeploy.diagram.page.PageSetup;
import org.btdeploy.diagram.scene.Picture;
import org.btdeploy.diagram.scene.PictureSettings;
import org.btdeploy.diagram.store.LayoutFile;
import org.btdeploy.diagram.view.Marks;
import org.btdeploy.diagram.view.UnresolvedNames;
import org.btdeploy.diagram.view.View;
import org.btdeploy.diagram.view.ViewKind;
import org.btdeploy.diagram.view.ViewOptions;
import org.btdeploy.diagram.view.Views;
import org.btdeploy.model.Deployment;
import org.btdeploy.rules.Finding;

/**
 * A view of a deployment, laid out and ready to be drawn.
 *
 * @param view stable word for the view, see {@link ViewKind#id()}
 * @param name its name for users, for tables of contents
 */
public record ViewPicture(String view, String name, Picture picture) {
	/**
	 * Lays out a view of a deployment.
	 *
	 * @param findings those to be shown as badges
	 * @param places places to keep
	 * @param settings what surrounds the picture
	 * @param page the page it is to fit, null for natural size
	 */
	public static ViewPicture of(ViewKind kind, ViewOptions shown, Deployment deployment, UnresolvedNames unresolved, List<Finding> findings,
			LayoutFile places, PictureSettings settings, PageSetup page) {
		Picture picture = PageLayout.layout(() -> {
			View view = Views.of(kind, deployment, Marks.of(findings), unresolved, shown);
			places.apply(kind.id(), view.graph());
			return new Picture(view.graph(), view.contents(), settings);
		}, page);
		return new ViewPicture(kind.id(), kind.subtitle(), picture);
	}
}
