package org.btdeploy.dsl;

import org.btdeploy.dsl.conversion.BtDeployValueConverters;
import org.btdeploy.dsl.linking.BtDeployLinkingService;
import org.btdeploy.dsl.linking.LinkingMessages;
import org.btdeploy.dsl.linking.BtDeployScopeProvider;
import org.btdeploy.dsl.read.BtDeployResource;
import org.btdeploy.dsl.syntax.SyntaxMessages;
import org.eclipse.xtext.conversion.IValueConverterService;
import org.eclipse.xtext.linking.ILinkingDiagnosticMessageProvider;
import org.eclipse.xtext.linking.ILinkingService;
import org.eclipse.xtext.parser.antlr.ISyntaxErrorMessageProvider;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.scoping.IScopeProvider;

/** Components of the language at run time, with and without a workbench. */
public class BtDeployRuntimeModule extends AbstractBtDeployRuntimeModule {
	@Override
	public Class<? extends XtextResource> bindXtextResource() {
		return BtDeployResource.class;
	}

	@Override
	public Class<? extends IValueConverterService> bindIValueConverterService() {
		return BtDeployValueConverters.class;
	}

	@Override
	public Class<? extends ILinkingService> bindILinkingService() {
		return BtDeployLinkingService.class;
	}

	/** Names the reason why a reference means nothing. */
	public Class<? extends ILinkingDiagnosticMessageProvider> bindILinkingDiagnosticMessageProvider() {
		return LinkingMessages.class;
	}

	/** Overrides the general texts of the parser. */
	public Class<? extends ISyntaxErrorMessageProvider> bindISyntaxErrorMessageProvider() {
		return SyntaxMessages.class;
	}

	@Override
	public Class<? extends IScopeProvider> bindIScopeProvider() {
		return BtDeployScopeProvider.class;
	}
}
