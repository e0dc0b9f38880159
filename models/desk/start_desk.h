// SPDX-License-Identifier: Apache-2.0
// What an open docket tells of the first steps with it: whose it is, and who may act in it.
#pragma once
#include "desk.h"
namespace writdesk {
struct DocketSteps {
    QString file {};
    QString actor {}; // who asks
    bool rehearsal = false;
    QString profile {}; // who the company is, and the version of its policy
    bool profileSet = false; // by the company; else it is the one that came with the program
    QStringList people {}; // "ana (administrator)"
    bool twoPeople = false;
};
Result<DocketSteps> docketSteps(Desk &desk);
// Sets the company's policy where one person may; else says how two do.
Result<DocketSteps> setFirstPolicy(Desk &desk, const QByteArray &toml);

struct NewPerson {
    QString name {};
    QString role {};
    QString passphrase {}; // of the key that is made; none in a rehearsal docket
};
Result<DocketSteps> addPerson(Desk &desk, const NewPerson &person);
}
