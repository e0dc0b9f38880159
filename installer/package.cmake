# What is installed where, and the Debian package that cpack makes of it.
include(GNUInstallDirs)
set(CMAKE_SKIP_INSTALL_ALL_DEPENDENCY ON) # what is packed is named; the tests need not be built for it
set(WRITDESK_RELEASED 2026-11-26)
set(WRITDESK_RELEASED_RFC "Thu, 26 Nov 2026 12:00:00 +0000")
set(CPACK_PACKAGE_CONTACT "Writdesk maintainers <maintainers@writdesk.invalid>")
set(linux ${PROJECT_SOURCE_DIR}/installer/linux)
set(pages ${PROJECT_BINARY_DIR}/pages)
file(MAKE_DIRECTORY ${pages})

install(TARGETS writdesk writdeskctl)
install(TARGETS writdesk-reader DESTINATION ${CMAKE_INSTALL_LIBEXECDIR}/writdesk)
install(FILES ${linux}/writdesk.desktop DESTINATION ${CMAKE_INSTALL_DATADIR}/applications)
install(FILES ${linux}/writdesk.svg DESTINATION ${CMAKE_INSTALL_DATADIR}/icons/hicolor/scalable/apps)
install(FILES ${linux}/writdesk-remind.service ${linux}/writdesk-remind.timer ${linux}/writdesk-backup.service
    ${linux}/writdesk-backup.timer DESTINATION lib/systemd/user)
configure_file(${linux}/writdesk.metainfo.xml.in ${pages}/writdesk.metainfo.xml @ONLY)
install(FILES ${pages}/writdesk.metainfo.xml DESTINATION ${CMAKE_INSTALL_DATADIR}/metainfo)

# Pages and completion are what the built programs say of themselves, so that they cannot differ from them.
function(writdesk_printed file)
    add_custom_command(OUTPUT ${pages}/${file} COMMAND ${CMAKE_COMMAND} -E env QT_QPA_PLATFORM=offscreen LC_ALL=C.UTF-8
        ${ARGN} > ${pages}/${file} DEPENDS writdesk writdeskctl VERBATIM)
endfunction()
writdesk_printed(writdeskctl.1 $<TARGET_FILE:writdeskctl> help --man)
writdesk_printed(writdeskctl.bash $<TARGET_FILE:writdeskctl> help --completion)
writdesk_printed(writdesk.1 $<TARGET_FILE:writdesk> --man)

# No time stands in what is packed, so that the same sources give the same bytes; all but the pictures, in which the cases of a
# rehearsal docket bear references that are drawn at random.
function(writdesk_packed from to)
    add_custom_command(OUTPUT ${pages}/${to} COMMAND gzip -9nc ${from} > ${pages}/${to} DEPENDS ${from} VERBATIM)
endfunction()
configure_file(${linux}/changelog.in ${pages}/changelog.Debian @ONLY)
writdesk_packed(${pages}/writdesk.1 writdesk.1.gz)
writdesk_packed(${pages}/writdeskctl.1 writdeskctl.1.gz)
writdesk_packed(${pages}/changelog.Debian changelog.Debian.gz)
writdesk_packed(${PROJECT_SOURCE_DIR}/CHANGELOG.md changelog.gz)
# What the manual shows: the built window on the rehearsal docket.
add_custom_command(OUTPUT ${pages}/pictures/today-light.png
    COMMAND bash ${PROJECT_SOURCE_DIR}/installer/pictures.sh ${PROJECT_BINARY_DIR}/app ${pages}/pictures light en es
    DEPENDS writdesk writdeskctl writdesk-reader ${PROJECT_SOURCE_DIR}/installer/pictures.sh VERBATIM)
add_custom_target(writdesk_package_files DEPENDS ${pages}/pictures/today-light.png ${pages}/writdesk.1.gz ${pages}/writdeskctl.1.gz
    ${pages}/writdeskctl.bash ${pages}/changelog.Debian.gz ${pages}/changelog.gz)

install(FILES ${pages}/writdesk.1.gz ${pages}/writdeskctl.1.gz DESTINATION ${CMAKE_INSTALL_MANDIR}/man1)
install(FILES ${pages}/writdeskctl.bash DESTINATION ${CMAKE_INSTALL_DATADIR}/bash-completion/completions RENAME writdeskctl)
install(FILES ${linux}/copyright ${pages}/changelog.Debian.gz ${pages}/changelog.gz
    DESTINATION ${CMAKE_INSTALL_DATADIR}/doc/writdesk)

install(DIRECTORY ${pages}/pictures DESTINATION ${CMAKE_INSTALL_DATADIR}/writdesk OPTIONAL FILES_MATCHING PATTERN "*-light.png")

set(CPACK_GENERATOR DEB)
set(CPACK_STRIP_FILES ON)
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE
    WORLD_READ WORLD_EXECUTE)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_RELEASE 1)
set(CPACK_DEBIAN_PACKAGE_SECTION misc)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
# What is opened by name while the programs run, so that no linker knows of it.
set(CPACK_DEBIAN_PACKAGE_DEPENDS
    "libqt6sql6-sqlite, libqt6svg6, fonts-liberation, qt6-translations-l10n, tesseract-ocr-eng, tesseract-ocr-osd, tzdata")
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS "qt6-wayland, gnupg, 7zip, libnotify-bin")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "desk for legal demands for user data")
set(CPACK_DEBIAN_PACKAGE_DESCRIPTION
    "Writdesk is for the legal team of an online service. It takes in warrants,
subpoenas, court orders and preservation requests, says what is wrong with them
and why, counts every date in both of its readings, blocks letters that a gag
forbids, and binds disclosure packets that hold no more than the paper can
compel. It works without a network, in a window and on the command line.")
include(CPack)
