// While a study compares how much results tell, the page of results says when its reader comes back to it. Only a page that
// the browser has kept whole can: one that it asks for anew is another page, and nothing is stored to tell.

export function tellOfComingBack(address) {
  addEventListener('pageshow', (event) => {
    if (event.persisted) navigator.sendBeacon(address)
  })
}
