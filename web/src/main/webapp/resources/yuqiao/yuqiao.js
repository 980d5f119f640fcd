/* The little that pages do in the browser themselves. No page needs it to show its content. */
(function () {
  'use strict';

  function keep(name, value) {
    document.cookie = 'yq-' + name + '=' + value + ';path=/;max-age=31536000;samesite=lax';
  }

  document.addEventListener('click', function (event) {
    var fold = event.target.closest('[data-menu-fold]');
    if (fold) {
      keep('menu', document.body.classList.toggle('menu-narrow') ? 'narrow' : 'wide');
      return;
    }
    var drawer = event.target.closest('[data-menu-drawer]');
    if (drawer) {
      document.body.classList.toggle('menu-open', drawer.dataset.menuDrawer === 'open');
      return;
    }
    // a row opens its case; links, buttons and marked text keep their own meaning
    var row = event.target.closest('tr[data-href], tr.opens');
    if (row && !event.target.closest('a,button,input,label,summary')
        && !String(window.getSelection())) {
      var link = row.querySelector('a[href]');
      var href = row.dataset.href || (link && link.href);
      if (href && (event.ctrlKey || event.metaKey)) {
        window.open(href);
      } else if (href) {
        window.location.href = href;
      }
    }
    var toggle = event.target.closest('[data-filter-toggle]');
    if (toggle) {
      toggle.setAttribute('aria-expanded', toggle.form.classList.toggle('filter-open'));
    }
    document.querySelectorAll('details.top-user[open], details.pop[open]').forEach(function (open) {
      if (!open.contains(event.target)) {
        open.open = false;
      }
    });
  });

  document.addEventListener('keydown', function (event) {
    if (event.key === 'Escape') {
      document.body.classList.remove('menu-open');
      document.querySelectorAll('details.top-user[open], details.pop[open]').forEach(function (open) {
        open.open = false;
        open.querySelector('summary').focus();
      });
    }
    if (event.key === '/' && !/^(INPUT|TEXTAREA|SELECT)$/.test(document.activeElement.tagName)) {
      var search = document.querySelector('[data-hotkey="/"]');
      if (search) {
        event.preventDefault();
        search.focus();
      }
    }
  });

  // empty fields of a filter do not lengthen the link
  document.addEventListener('submit', function (event) {
    if (event.target.matches('form[data-tidy]')) {
      Array.prototype.forEach.call(event.target.elements, function (field) {
        if (field.name && field.value === '') {
          field.disabled = true;
        }
      });
    }
  });
  window.addEventListener('pageshow', function () {
    document.querySelectorAll('form[data-tidy] :disabled').forEach(function (field) {
      field.disabled = false;
    });
  });

  // which columns a list shows, remembered in this browser
  function columns(chooser) {
    var list = document.getElementById(chooser.dataset.columns);
    var key = 'yq-columns-' + chooser.dataset.columns;
    var hidden = (localStorage.getItem(key) || chooser.dataset.hidden || '').split(' ').filter(Boolean);
    var boxes = chooser.querySelectorAll('input[type=checkbox]');
    function show() {
      Array.prototype.slice.call(list.classList).forEach(function (name) {
        if (name.indexOf('hide-') === 0) {
          list.classList.remove(name);
        }
      });
      hidden.forEach(function (name) { list.classList.add('hide-' + name); });
      fit();
    }
    boxes.forEach(function (box) {
      box.checked = hidden.indexOf(box.value) < 0;
      box.addEventListener('change', function () {
        hidden = Array.prototype.filter.call(boxes, function (one) { return !one.checked; })
          .map(function (one) { return one.value; });
        localStorage.setItem(key, hidden.join(' ') || ' ');
        show();
      });
    });
    show();
  }

  // a list that fits scrolls with the page under a fixed header, a wider one within itself
  function fit() {
    document.querySelectorAll('.list-sticky').forEach(function (list) {
      var wrapper = list.querySelector('.ui-datatable-tablewrapper');
      var table = wrapper && wrapper.querySelector('table');
      if (table) {
        list.classList.remove('list-fits');
        list.classList.toggle('list-fits', table.offsetWidth <= wrapper.clientWidth);
      }
    });
  }
  document.addEventListener('DOMContentLoaded', function () {
    document.querySelectorAll('[data-columns]').forEach(columns);
    fit();
  });
  window.addEventListener('resize', fit);

  // the list's page and order go into the address, so that the link and the back button keep them
  window.yqListMoved = function (widget) {
    var table = PF(widget);
    fit();
    var url = new URL(window.location.href);
    var paging = table.paginator ? table.paginator.cfg : null;
    if (paging) {
      url.searchParams.set('page', paging.page + 1);
      url.searchParams.set('rows', paging.rows);
    }
    var sorted = table.jq.find('th.ui-sortable-column[aria-sort=ascending],th.ui-sortable-column[aria-sort=descending]').first();
    if (sorted.length) {
      var name = (sorted.attr('class').match(/sort-([A-Z_]+)/) || [])[1];
      if (name) {
        url.searchParams.set('sort', name);
        url.searchParams.set('down', sorted.attr('aria-sort') === 'descending');
      }
    }
    window.history.replaceState(null, '', url);
  };
})();

/* Sign-in: a refused try keeps the user name; a demonstration fills in its users. */
document.addEventListener('DOMContentLoaded', function () {
  'use strict';
  var form = document.querySelector('form[data-sign-in]');
  if (!form) {
    return;
  }
  var user = form.elements.username;
  var password = form.elements.password;
  if (/[?&]error=/.test(window.location.search) && sessionStorage.getItem('yq-user')) {
    user.value = sessionStorage.getItem('yq-user');
    password.focus();
  }
  form.addEventListener('submit', function () {
    sessionStorage.setItem('yq-user', user.value);
  });
  document.querySelectorAll('[data-demo-user]').forEach(function (button) {
    button.addEventListener('click', function () {
      user.value = button.dataset.demoUser;
      password.value = 'demo-' + button.dataset.demoUser;
      form.querySelector('button[type=submit]').focus();
    });
  });
});

/* Days are typed and shown as 2026-10-22 in every browser; the mark at the right, or Alt and the
   down arrow, opens the browser's own calendar. Works for fields that come later, too. */
(function () {
  'use strict';
  var MARK = 30;

  function pick(field) {
    var picker = document.createElement('input');
    var box = field.getBoundingClientRect();
    picker.type = 'date';
    picker.className = 'day-picker';
    picker.tabIndex = -1;
    picker.value = /^\d{4}-\d\d-\d\d$/.test(field.value) ? field.value : '';
    picker.style.left = box.left + window.scrollX + 'px';
    picker.style.top = box.top + window.scrollY + 'px';
    picker.style.width = box.width + 'px';
    picker.style.height = box.height + 'px';
    picker.addEventListener('change', function () {
      field.value = picker.value;
      field.dispatchEvent(new Event('input', { bubbles: true }));
      field.dispatchEvent(new Event('change', { bubbles: true }));
      field.focus();
      picker.remove();
    });
    (field.closest('dialog, .ui-dialog') || document.body).appendChild(picker);
    if (picker.parentElement !== document.body) {
      picker.style.position = 'fixed';
      picker.style.left = box.left + 'px';
      picker.style.top = box.top + 'px';
    }
    picker.showPicker();
    field.addEventListener('blur', function () { setTimeout(function () { picker.remove(); }, 60000); }, { once: true });
  }

  document.addEventListener('click', function (event) {
    var field = event.target;
    if (field.matches && field.matches('input[data-day]') && !field.disabled && !field.readOnly
        && event.offsetX > field.offsetWidth - MARK) {
      pick(field);
    }
  });
  document.addEventListener('keydown', function (event) {
    if (event.altKey && event.key === 'ArrowDown' && event.target.matches('input[data-day]')) {
      event.preventDefault();
      pick(event.target);
    }
  });
})();
