// SPDX-License-Identifier: Apache-2.0
// Loaded before a program, it lets every disk say that it is one of the network (NFS).
#include "fake_disk.h"
namespace {
struct Network {
    Network() { writdesk::fileSystem = 0x6969; }
};
const Network network;
}
