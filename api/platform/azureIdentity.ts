import { DefaultAzureCredential, type TokenCredential } from "@azure/identity";

/**
 * The identity this process runs as, without a secret: on Azure the managed identity whose client id AZURE_CLIENT_ID
 * names, elsewhere whoever signed in with the Azure CLI. It keeps its tokens and fetches new ones before they end.
 */
export const azureIdentity = (): TokenCredential => new DefaultAzureCredential();
