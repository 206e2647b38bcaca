// Runs beside the page: looks for the number that, behind the salt, has the hash that was asked for.

self.onmessage = async ({ data }) => {
  const wanted = Uint8Array.from(data.challenge.match(/../g), (pair) => parseInt(pair, 16))
  const encoder = new TextEncoder()
  for (let number = 0; number <= data.most; number++) {
    const hash = new Uint8Array(await crypto.subtle.digest(data.algorithm, encoder.encode(data.salt + number)))
    if (hash.every((byte, place) => byte === wanted[place])) {
      self.postMessage(number)
      return
    }
  }
  self.postMessage(-1)
}
