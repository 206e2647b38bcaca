// Reads each file named as a feed with a parser that forgives nothing, and prints how many items it has.

import { createReadStream } from 'node:fs'
import FeedParser from 'feedparser'

for (const file of process.argv.slice(2)) {
  await new Promise((resolve, reject) => {
    const parser = new FeedParser({ strict: true, normalize: true, addmeta: false })
    let items = 0
    parser.on('error', reject)
    parser.on('readable', () => {
      for (let item = parser.read(); item; item = parser.read()) {
        // so strict that it knows no name with a capital letter
        const date = item.date ?? new Date(item['rss:pubDate']?.['#'])
        for (const [field, value] of Object.entries({ guid: item.guid, title: item.title, link: item.link })) {
          if (!value) reject(new Error(`${file}: an item has no ${field}`))
        }
        if (Number.isNaN(date.getTime())) reject(new Error(`${file}: an item has no date`))
        items += 1
      }
    })
    parser.on('end', () => {
      if (!parser.meta || !parser.meta.title || !parser.meta.link) reject(new Error(`${file}: no title or link`))
      console.log(`${parser.meta['#type']} ${items} items`)
      resolve()
    })
    createReadStream(file).pipe(parser)
  })
}
