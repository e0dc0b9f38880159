# The command line is tested as a stranger uses it: the built program, its output and its exit status.
if(TARGET writdeskctl)
    foreach(test tst_ctl_words tst_ctl_arguments tst_ctl_docket tst_ctl_intake tst_ctl_intake_mail tst_ctl_intake_together
        tst_ctl_intake_paths tst_ctl_walk tst_ctl_time tst_ctl_calendar
        tst_ctl_care tst_ctl_compartment tst_ctl_emergency tst_ctl_exchange tst_ctl_over tst_ctl_packet tst_ctl_tasks
        tst_ctl_course tst_ctl_tampering tst_ctl_settings tst_ctl_unopened tst_ctl_language)
        writdesk_test(${test} Qt6::Core)
        add_dependencies(${test} writdeskctl)
        if(TARGET writdesk-reader)
            add_dependencies(${test} writdesk-reader)
        endif()
    endforeach()
    add_library(network_disk MODULE network_disk.cpp)
    target_link_libraries(network_disk PRIVATE writdesk_house Qt6::Core ${CMAKE_DL_LIBS})
    foreach(test tst_ctl_unopened tst_ctl_exchange)
        target_link_libraries(${test} PRIVATE Qt6::Sql)
    endforeach()
    target_compile_definitions(tst_ctl_unopened PRIVATE NETWORK_DISK="$<TARGET_FILE:network_disk>")
    add_dependencies(tst_ctl_unopened network_disk)
endif()
