/**
 * What runs in the page: marks the items that are on, says what comes next, counts down. It knows
 * instants only, so that the zone of the phone does not matter; the clock it shows is that of the
 * event. Written for browsers of the last ten years; texts go into the page as text.
 */
export const TIMELINE_SCRIPT = `
(function () {
  'use strict';
  var body = document.body;
  var zone = body.getAttribute('data-zona');
  var offset = Number(body.getAttribute('data-selisih')) * 3600000;
  var items = Array.prototype.slice.call(document.querySelectorAll('li[data-mulai]'));
  if (!zone || items.length === 0) return;
  var plan = items.map(function (node) {
    return {
      node: node,
      name: node.querySelector('.activity').firstChild.nodeValue.trim(),
      start: Number(node.getAttribute('data-mulai')),
      end: Number(node.getAttribute('data-selesai'))
    };
  });
  var starts = plan.map(function (item) { return item.start; });
  plan.forEach(function (item) {
    if (item.end) return;
    var later = starts.filter(function (start) { return start > item.start; });
    item.end = later.length > 0 ? Math.min.apply(null, later) : item.start + 3600000;
  });
  var last = Math.max.apply(null, plan.map(function (item) { return item.end; }));

  // #kini=2026-08-19T08:40 rehearses a time of the event's zone.
  var shift = 0;
  function readHash() {
    var match = /kini=(\\d{4})-(\\d\\d)-(\\d\\d)T(\\d\\d)[:.](\\d\\d)/.exec(location.hash);
    var time = match ? Date.UTC(match[1], match[2] - 1, match[3], match[4], match[5]) - offset : NaN;
    shift = isNaN(time) ? 0 : time - Date.now();
    show('geladi', shift !== 0);
  }

  function show(id, isShown) { document.getElementById(id).hidden = !isShown; }
  function write(id, text) {
    var node = document.getElementById(id);
    if (node.textContent !== text) node.textContent = text;
  }
  function two(number) { return (number < 10 ? '0' : '') + number; }
  function clock(time, withSeconds) {
    var local = new Date(time + offset);
    var text = two(local.getUTCHours()) + '.' + two(local.getUTCMinutes());
    return withSeconds ? text + '.' + two(local.getUTCSeconds()) : text;
  }
  function span(milliseconds) {
    var seconds = Math.max(0, Math.ceil(milliseconds / 1000));
    if (seconds < 600) {
      var minutes = Math.floor(seconds / 60);
      return (minutes > 0 ? minutes + ' menit ' : '') + (seconds % 60) + ' detik';
    }
    var total = Math.ceil(seconds / 60);
    var parts = [[Math.floor(total / 1440), 'hari'], [Math.floor(total / 60) % 24, 'jam'], [total % 60, 'menit']];
    return parts.filter(function (part) { return part[0] > 0; })
      .map(function (part) { return part[0] + ' ' + part[1]; }).join(' ');
  }
  function names(list) { return list.map(function (item) { return item.name; }).join('; '); }

  function tick() {
    var now = Date.now() + shift;
    var current = plan.filter(function (item) { return item.start <= now && now < item.end; });
    var later = plan.filter(function (item) { return item.start > now; });
    var nextStart = Math.min.apply(null, later.map(function (item) { return item.start; }));
    var next = later.filter(function (item) { return item.start === nextStart; });
    plan.forEach(function (item) {
      var isCurrent = current.indexOf(item) !== -1;
      item.node.classList.toggle('past', item.end <= now);
      if (isCurrent) item.node.setAttribute('aria-current', 'time');
      else item.node.removeAttribute('aria-current');
      if (current[0] === item) item.node.id = 'kini';
      else item.node.removeAttribute('id');
    });
    write('jam', clock(now, true) + ' ' + zone);
    if (current.length > 0) {
      var until = Math.min.apply(null, current.map(function (item) { return item.end; }));
      write('sekarang', 'Sekarang: ' + names(current) + ' (sampai ' + clock(until) + ')');
    } else if (now >= last) write('sekarang', 'Acara sudah selesai.');
    else write('sekarang', now < Math.min.apply(null, starts) ? 'Acara belum mulai.' : 'Jeda.');
    write('berikut', next.length > 0 ? 'Berikutnya pukul ' + clock(nextStart) + ': ' + names(next) : '');
    write('hitung', next.length > 0 ? span(nextStart - now) + ' lagi' : current.length > 0 ? 'Sisa ' + span(until - now) : '');
    show('ke-kini', current.length > 0);
  }

  function scrollToNow() {
    var node = document.getElementById('kini');
    if (node) node.scrollIntoView({ block: 'center' });
  }
  document.getElementById('ke-kini').addEventListener('click', function (event) {
    event.preventDefault();
    scrollToNow();
  });
  window.addEventListener('hashchange', function () { readHash(); tick(); scrollToNow(); });
  readHash();
  show('panel', true);
  tick();
  scrollToNow();
  setInterval(tick, 1000);
  // Phones stop clocks of pages in the background.
  document.addEventListener('visibilitychange', function () { if (!document.hidden) tick(); });
})();
`;
