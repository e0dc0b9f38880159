// SPDX-License-Identifier: Apache-2.0
#include "calendar_file.h"
#include <QCoreApplication>
#include <cstdlib>
#include <libical/ical.h>
#include <memory>
namespace writdesk {
namespace {
QString say(const char *text) { return QCoreApplication::translate("CalendarFile", text); }

struct Freed {
    void operator()(icalcomponent *component) const { icalcomponent_free(component); }
};
using Component = std::unique_ptr<icalcomponent, Freed>;

// The format knows line breaks in a text and no other control character.
QByteArray text(const QString &words)
{
    QString kept;
    for (const auto c : words) {
        if (c == u'\n' || (c.category() != QChar::Other_Control && c != QChar::Null))
            kept.append(c);
    }
    return kept.toUtf8();
}

icaltimetype dayOf(const QDate &date)
{
    auto day = icaltime_null_date();
    day.year = date.year();
    day.month = date.month();
    day.day = date.day();
    return day;
}

icaltimetype instantOfUtc(const QDateTime &instant)
{
    const auto utc = instant.toUTC();
    auto time = dayOf(utc.date());
    time.is_date = 0;
    time.hour = utc.time().hour();
    time.minute = utc.time().minute();
    time.second = utc.time().second();
    time.zone = icaltimezone_get_utc_timezone();
    return time;
}

icalcomponent *alarmOf(const QDateTime &at, const QByteArray &words)
{
    icaltriggertype trigger {};
    trigger.time = instantOfUtc(at);
    trigger.duration = icaldurationtype_null_duration();
    auto *when = icalproperty_new_trigger(trigger);
    icalproperty_set_parameter(when, icalparameter_new_value(ICAL_VALUE_DATETIME)); // a duration is what is assumed
    auto *alarm = icalcomponent_new_valarm();
    icalcomponent_add_property(alarm, icalproperty_new_action(ICAL_ACTION_DISPLAY));
    icalcomponent_add_property(alarm, icalproperty_new_description(words.constData()));
    icalcomponent_add_property(alarm, when);
    return alarm;
}

icalcomponent *eventOf(const CalendarEvent &event, const QDateTime &stamped)
{
    const auto summary = text(event.summary);
    auto *component = icalcomponent_new_vevent();
    const auto add = [component](icalproperty *property) { icalcomponent_add_property(component, property); };
    add(icalproperty_new_uid(text(event.uid).constData()));
    add(icalproperty_new_dtstamp(instantOfUtc(stamped)));
    add(icalproperty_new_dtstart(event.when.isInstant() ? instantOfUtc(event.when.at) : dayOf(event.when.date)));
    add(icalproperty_new_summary(summary.constData()));
    if (!event.description.isEmpty())
        add(icalproperty_new_description(text(event.description).constData()));
    add(icalproperty_new_class(ICAL_CLASS_CONFIDENTIAL)); // a shared calendar then shows that there is something
    add(icalproperty_new_transp(ICAL_TRANSP_TRANSPARENT)); // a date to keep makes nobody busy
    for (const auto &at : event.alarms)
        icalcomponent_add_component(component, alarmOf(at, summary));
    return component;
}
}

Result<QByteArray> calendarFile(const QString &name, const QList<CalendarEvent> &events, const QDateTime &stamped)
{
    const Component calendar(icalcomponent_new_vcalendar());
    auto *title = icalproperty_new_x(text(name).constData());
    icalproperty_set_x_name(title, "X-WR-CALNAME");
    for (auto *property : { icalproperty_new_prodid("-//Writdesk//Writdesk//EN"), icalproperty_new_version("2.0"),
             icalproperty_new_calscale("GREGORIAN"), title })
        icalcomponent_add_property(calendar.get(), property);
    for (const auto &event : events) {
        if (!event.when.isValid() || event.uid.isEmpty())
            return failed(say("A date without a day or a name of its own cannot stand in a calendar."), event.summary);
        icalcomponent_add_component(calendar.get(), eventOf(event, stamped));
    }
    const std::unique_ptr<char, decltype(&std::free)> bytes(icalcomponent_as_ical_string_r(calendar.get()), &std::free);
    if (!bytes)
        return failed(say("The calendar could not be made; there was no memory for it."));
    return QByteArray(bytes.get());
}
}
