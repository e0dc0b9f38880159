writdesk_test(tst_letter writdesk_papers Qt6::Gui)
writdesk_test(tst_calendar_file writdesk_desk Qt6::Gui PkgConfig::ical)
writdesk_test(tst_bag writdesk_papers Qt6::Gui)
writdesk_test(tst_packet writdesk_papers Qt6::Gui)
target_include_directories(tst_packet PRIVATE ${PROJECT_SOURCE_DIR}/models/papers)
if(TARGET writdesk-reader) # it numbers the pages of exhibits and opens the ZIP of a packet
    add_dependencies(tst_packet writdesk-reader)
    add_dependencies(tst_bag writdesk-reader)
endif()
