package org.btdeploy.ui.diagram.menu;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

import org.btdeploy.diagram.scene.FigureKind;
import org.btdeploy.diagram.view.ElementPaths;
import org.btdeploy.model.Connection;
import org.btdeploy.model.Database;
import org.btdeploy.model.Deployment;
import org.btdeploy.model.Domain;
import org.btdeploy.model.ExternalParty;
import org.btdeploy.model.FailoverCluster;
import org.btdeploy.model.Firewall;
import org.btdeploy.model.HostInstance;
import org.btdeploy.model.NlbCluster;
import org.btdeploy.model.Note;
import org.btdeploy.model.Server;
import org.btdeploy.model.Zone;
import org.btdeploy.ui.diagram.scene.FigureKey;
import org.eclipse.emf.ecore.EObject;

/** Keys for elements that were not chosen in the picture: of the figures they have there, or would have. */
public final class ElementKeys {
	private ElementKeys() {
	}

	/** @return the keys of the elements, the deployment aside */
	public static List<FigureKey> of(Collection<? extends EObject> elements) {
		return elements.stream().filter(element -> element.eContainer() != null).map(element -> new FigureKey(kind(element), ElementPaths.of(element), 0)).toList();
	}

	/** @return the keys of all elements to which others could be moved */
	public static List<FigureKey> boxes(Deployment deployment) {
		List<EObject> boxes = new ArrayList<>();
		deployment.eAllContents().forEachRemaining(element -> {
			FigureKind kind = kind(element);
			if (kind.isContainer() || element instanceof Server) {
				boxes.add(element);
			}
		});
		return of(boxes);
	}

	private static FigureKind kind(EObject element) {
		return switch (element) {
			case Domain domain -> FigureKind.DOMAIN;
			case Zone zone -> FigureKind.ZONE;
			case FailoverCluster cluster -> FigureKind.FRAME;
			case NlbCluster cluster -> FigureKind.FRAME;
			case Connection connection -> FigureKind.LINE;
			case HostInstance instance -> FigureKind.ROW;
			case Database database -> FigureKind.ROW;
			case ExternalParty external -> FigureKind.EXTERNAL;
			case Firewall firewall -> FigureKind.FIREWALL;
			case Note note -> FigureKind.NOTE;
			default -> FigureKind.CARD;
		};
	}
}
