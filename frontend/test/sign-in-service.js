// A real OpenID Connect provider on loopback for the tests. Arguments: its port, the guide's redirect address. Whoever
// signs in types their account as JSON: sub and claims. Prints "ready" when it listens.

import Provider from 'oidc-provider'

const [port, redirect] = process.argv.slice(2)

const provider = new Provider(`http://localhost:${port}`, {
  clients: [
    {
      client_id: 'fingerpost',
      client_secret: 'a secret between the two of them only',
      redirect_uris: [redirect],
      token_endpoint_auth_method: 'client_secret_basic'
    }
  ],
  claims: { openid: ['sub'], profile: ['name', 'roles', 'practice'], email: ['email', 'email_verified'] },
  conformIdTokenClaims: false,
  cookies: { keys: ['only for tests'] },
  features: { devInteractions: { enabled: true } },
  pkce: { required: () => true },
  // whoever signs in is asked nothing more
  async loadExistingGrant(ctx) {
    const grant = new ctx.oidc.provider.Grant({
      clientId: ctx.oidc.client.clientId,
      accountId: ctx.oidc.session.accountId
    })
    grant.addOIDCScope('openid profile email')
    await grant.save()
    return grant
  },
  findAccount(ctx, id) {
    return { accountId: id, claims: () => ({ sub: id, ...JSON.parse(Buffer.from(id, 'base64url').toString()) }) }
  }
})

provider.listen(Number(port), '127.0.0.1', () => console.log('ready'))
